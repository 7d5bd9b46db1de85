namespace QualificationRules.Benchmarks.Batch.Plain;

internal sealed record PlainCitation(string Instrument, string Provision, string Authority, string Url);
