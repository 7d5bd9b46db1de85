namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainAdvice(string Code, DateOnly? By, string Text, PlainCitation[] Cites);
