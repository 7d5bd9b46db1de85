namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainPerson(PlainPost[]? Appointments, PlainCourse[]? Training);
