namespace QualificationRules.Verdicts;

/// <summary>An argument in the wording of a reason or of advice, with the value that it has in the text.</summary>
/// <param name="Name">Its name, such as <c>became</c>.</param>
/// <param name="Value">The value; a date in ISO 8601, a span of days as two dates with a slash.</param>
public readonly record struct Argument(string Name, string Value);
