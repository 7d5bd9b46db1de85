namespace QualificationRules.Registers.Teachers;

/// <summary>Where a source says something.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Line">The line at which what it says of the teacher begins; the first is 1.</param>
public sealed record FactOrigin(string Source, long Line)
{
    /// <summary>Such as <c>trs.json, line 3</c>.</summary>
    public override string ToString() => $"{VisibleText.Line(Source)}, line {Line}";
}
