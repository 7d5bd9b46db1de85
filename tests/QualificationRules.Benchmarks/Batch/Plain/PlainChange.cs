namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainChange(DateOnly On, string Outcome);
