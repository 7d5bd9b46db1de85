namespace WorkforceCheck.Reports;

/// <summary>Where a row of a saved run stands.</summary>
/// <param name="Offset">Where its line begins in the file.</param>
/// <param name="Length">The bytes of the line, without its line break.</param>
/// <param name="Line">The number of the line; the first is 1.</param>
internal readonly record struct SavedPlace(long Offset, int Length, int Line);
