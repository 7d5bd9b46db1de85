namespace WorkforceCheck.Reports;

/// <summary>A row of an earlier run and the row of this one that is about the same post.</summary>
/// <param name="Before">The row of the earlier run; null where it had none.</param>
/// <param name="After">The row of this run; null where it has none.</param>
/// <param name="Other">Where there is but one of them: the row of the other run that tells of its post too, with another as one appointment; null where none does.</param>
internal sealed record EntryPair(RunEntry? Before, RunEntry? After, RunEntry? Other);
