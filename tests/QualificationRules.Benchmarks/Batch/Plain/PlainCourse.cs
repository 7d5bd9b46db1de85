namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainCourse(
    string Qualification, DateOnly? Enrolled, DateOnly? Started, DateOnly? Completed, DateOnly? Awarded, bool? RecognisedBody, bool? ListedProvider);
