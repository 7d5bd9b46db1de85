namespace QualificationRules.Facts;

/// <summary>Refuses a value of an enum that has no name in it, such as a number that was cast.</summary>
internal static class Defined
{
    /// <exception cref="InvalidFactException">The enum has no name for the value.</exception>
    public static void Check<T>(T value, string path)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new InvalidFactException("undefinedValue", path, $"{value:D} is no {typeof(T).Name}; allowed are {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }

    /// <exception cref="InvalidFactException">A value is given, and the enum has no name for it.</exception>
    public static void Check<T>(T? value, string path)
        where T : struct, Enum
    {
        if (value is { } given)
        {
            Check(given, path);
        }
    }
}
