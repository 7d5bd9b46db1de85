namespace WorkforceCheck.Reports;

/// <summary>A fact of a person, for people.</summary>
/// <param name="Post">The post that it is about; null where it is about the person.</param>
/// <param name="Name">What it is, by the name of its column.</param>
/// <param name="Value">What is known; null for nothing.</param>
/// <param name="Origin">Where it comes from.</param>
internal sealed record ShownFact(string? Post, string Name, string? Value, string Origin);
