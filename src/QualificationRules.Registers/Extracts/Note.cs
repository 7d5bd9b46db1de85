namespace QualificationRules.Registers.Extracts;

/// <summary>How something of an extract was read, where that is worth telling.</summary>
/// <param name="Kind">What was done, the same for every note of its kind.</param>
/// <param name="Line">The line it is about; null where it is about the file.</param>
/// <param name="Example">What it was done to, and with what result.</param>
public sealed record Note(string Kind, int? Line, string Example)
{
    /// <summary>Such as <c>line 2, Role Start Date: "01/09/23" is 2023-09-01</c>.</summary>
    public override string ToString() => Line is { } line ? $"line {line}, {Example}" : Example;
}
