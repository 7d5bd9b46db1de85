using System.Collections.Immutable;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What became of the rows of an extract, in numbers.</summary>
/// <param name="Answered">How many rows are answered.</param>
/// <param name="TakenWithAnother">How many rows are told of with another, being one appointment with it.</param>
/// <param name="Rejected">How many rows are rejected.</param>
/// <param name="Undecided">How many rows may be of the question's role, which nobody has decided.</param>
/// <param name="OfAnotherRole">How many rows were read and not asked about, their posts being of another role.</param>
internal sealed record CheckSummary(int Answered, int TakenWithAnother, int Rejected, int Undecided, int OfAnotherRole)
{
    /// <summary>The schools of the file that must have a SENCO and, by the file, have none on the date asked about; none where the question is not about SENCOs.</summary>
    public ImmutableArray<SchoolInFile> WithoutSenco { get; init; } = [];

    /// <summary>Whether the file has no column for either award, and everybody in it is taken to have none.</summary>
    public bool IsWithoutAwards { get; init; }

    /// <summary>Whether every row that is asked about is answered.</summary>
    public bool IsComplete => Rejected == 0 && Undecided == 0;
}
