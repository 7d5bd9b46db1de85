namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainPost(string Id, string Role, PlainSchool? School, DateOnly? From, DateOnly? Until, string? Continues);
