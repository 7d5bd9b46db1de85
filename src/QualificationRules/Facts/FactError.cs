namespace QualificationRules.Facts;

/// <summary>Why something given as a fact cannot be one.</summary>
/// <param name="Code">A stable code, such as <c>endBeforeStart</c>.</param>
/// <param name="Path">Where, as a JSON Pointer into the object being made; empty for the object itself.</param>
/// <param name="Message">What is wrong and what is allowed, in English.</param>
public sealed record FactError(string Code, string Path, string Message);
