namespace QualificationRules.Benchmarks.Batch.Plain;

/// <summary>A case as System.Text.Json alone reads it.</summary>
internal sealed record PlainCase(string Id, string Question, DateOnly On, PlainPerson Person, PlainReadings? Readings);
