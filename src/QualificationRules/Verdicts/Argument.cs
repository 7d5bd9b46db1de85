namespace QualificationRules.Verdicts;

/// <summary>A value that a text speaks of.</summary>
/// <param name="Name">Its name, such as <c>became</c>.</param>
/// <param name="Value">The value; a date in ISO 8601, a span of days as two dates with a slash.</param>
public readonly record struct Argument(string Name, string Value);
