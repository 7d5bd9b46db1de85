namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainContested(string? Reading, string? Value, PlainReadings? Readings, string Outcome);
