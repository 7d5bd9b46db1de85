namespace QualificationRules.Json;

/// <summary>What a run did.</summary>
/// <param name="Lines">How many lines were read; each was answered with one.</param>
/// <param name="Rejected">How many of them were answered with an error.</param>
public readonly record struct JsonLinesSummary(long Lines, long Rejected);
