namespace QualificationRules.Facts;

/// <summary>Refuses values of an enum that are none of its names.</summary>
internal static class Defined
{
    /// <exception cref="InvalidFactException">It is none of the names.</exception>
    public static void Check<T>(T value, string path)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new InvalidFactException("undefinedValue", path, $"{value:D} is no {typeof(T).Name}; allowed are {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }

    /// <exception cref="InvalidFactException">It is given and none of the names.</exception>
    public static void Check<T>(T? value, string path)
        where T : struct, Enum
    {
        if (value is { } given)
        {
            Check(given, path);
        }
    }
}
