namespace SencoChecker.Api.Reference;

/// <summary>What the qualifications are.</summary>
internal sealed record CatalogueData(string Ruleset, IEnumerable<QualificationData> Qualifications);
