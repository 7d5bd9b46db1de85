namespace QualificationRules.Facts;

/// <summary>Makes facts from what people enter, where an error is to be expected, and is returned instead of thrown.</summary>
public static class FactResult
{
    /// <summary>Makes a fact, or says why it cannot be one: <c>FactResult.Of(() => new Training(Qualification.NpqSenco, started, awarded: awarded))</c>.</summary>
    /// <param name="make">
    /// Calls a constructor, a <c>With</c> or a <c>Parse</c> of a fact. Text that cannot be read, and days that are no date, give an error with the code
    /// <c>invalidValue</c>; an argument that is null still throws.
    /// </param>
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
        catch (Exception e) when (e is FormatException or (ArgumentException and not ArgumentNullException))
        {
            return new(null, new FactError("invalidValue", "", e.Message));
        }
    }
}
