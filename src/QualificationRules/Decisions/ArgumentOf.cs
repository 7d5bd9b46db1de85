namespace QualificationRules.Decisions;

/// <summary>Gives the value of an argument by its name.</summary>
internal delegate ArgumentValue ArgumentOf(ReadOnlySpan<char> name);
