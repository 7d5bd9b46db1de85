using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What a row leaves open, and only somebody who knows can tell.</summary>
/// <param name="Undecided">What is open.</param>
/// <param name="IsAskedAbout">Whether the row may be of the question's role and is neither answered nor rejected. Any other has a row of its own besides, or is of another role.</param>
/// <param name="FirstLine">The line of the first row of the same person.</param>
internal sealed record UndecidedRow(Undecided Undecided, bool IsAskedAbout, int FirstLine) : CheckRow(Undecided.Row.Line, FirstLine);
