namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainRow(string Id, string GoesOnFrom, string By);
