namespace QualificationRules.Registers.Teachers;

/// <summary>What one source says of a fact.</summary>
/// <param name="Fact">The fact, by the name of its column in an extract, such as <c>QTS Date</c>.</param>
/// <param name="Value">What it says, such as <c>2008-08-01</c> or <c>on or before 2026-11-05</c>.</param>
/// <param name="Origin">Where it says it: a file of a register with its line, or the line of the extract.</param>
public sealed record SourcedFact(string Fact, string Value, string Origin)
{
    /// <summary>Such as <c>2008-08-01 (trs.json, line 3)</c>.</summary>
    public override string ToString() => $"{VisibleText.Line(Value)} ({Origin})";
}
