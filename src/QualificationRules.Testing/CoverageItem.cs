namespace QualificationRules.Testing;

/// <summary>Something of a question that a suite can exercise, and how often it did.</summary>
/// <param name="Name">The id of a row, a provision as it is cited, or the code of a finding with <c>holds</c>, <c>fails</c> or <c>is not known</c>.</param>
/// <param name="Verdicts">How many verdicts exercised it.</param>
public sealed record CoverageItem(string Name, int Verdicts);
