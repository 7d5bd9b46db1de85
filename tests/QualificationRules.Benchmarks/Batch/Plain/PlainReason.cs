namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainReason(string Code, string Text, bool? Holds, PlainCitation[] Cites);
