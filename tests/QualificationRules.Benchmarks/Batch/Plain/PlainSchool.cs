namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainSchool(string? Urn, int? EstablishmentType, string? Country, string[]? Predecessors);
