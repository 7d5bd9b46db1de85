namespace QualificationRules.Facts;

/// <summary>Makes facts of what people enter, where an error is an everyday answer and no exception.</summary>
public static class FactResult
{
    /// <summary>Makes a fact, or says why it cannot be one: <c>FactResult.Of(() => new Training(Qualification.NpqSenco, started, awarded: awarded))</c>.</summary>
    /// <param name="make">Calls a constructor, or a <c>With</c>, of a fact.</param>
    public static FactResult<T> Of<T>(Func<T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        try
        {
            return new(make(), null);
        }
        catch (InvalidFactException e)
        {
            return new(null, e.Error);
        }
    }
}
