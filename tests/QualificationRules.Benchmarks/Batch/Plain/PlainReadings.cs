namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainReadings(string? PriorService, string? Clock, string? LeapDay, string? Induction);
