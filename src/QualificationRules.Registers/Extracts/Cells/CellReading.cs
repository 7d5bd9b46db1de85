namespace QualificationRules.Registers.Extracts;

/// <summary>What became of the text of a cell.</summary>
/// <param name="IsRead">Whether it was read; otherwise it is not allowed.</param>
/// <param name="Value">What it says.</param>
/// <param name="How">The kind of note to give, where it was read in another way than it stands.</param>
/// <param name="Cause">Why it is not allowed, and what to write instead, where more can be said than what is allowed.</param>
internal readonly record struct CellReading<T>(bool IsRead, T Value, string? How = null, string? Cause = null);
