namespace QualificationRules.Facts;

/// <summary>A fact of a <see cref="StaffRecord"/>, named so that a caller can ask for it.</summary>
/// <param name="Fact">Which fact.</param>
/// <param name="Index">The index of the post, course or QTLS period in the record that it belongs to; 0 where there is but one.</param>
public readonly record struct FactPath(FactName Fact, int Index = 0);
