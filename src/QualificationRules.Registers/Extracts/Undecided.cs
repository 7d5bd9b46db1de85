using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>What a row leaves open and no rule can decide: a question to whoever knows, and the column to fill in. No fact was made of it.</summary>
/// <param name="Row">The row.</param>
/// <param name="ColumnName">The column to fill in.</param>
/// <param name="Question">The question, with what to write.</param>
/// <param name="Role">The role that the row may be of and is not counted as; null where its role is clear, and only its school is not.</param>
public sealed record Undecided(ExtractRow Row, string ColumnName, string Question, Role? Role)
{
    /// <summary>Such as <c>line 3, Role: ...</c></summary>
    public override string ToString() => $"line {Row.Line}, {ColumnName}: {Question}";
}
