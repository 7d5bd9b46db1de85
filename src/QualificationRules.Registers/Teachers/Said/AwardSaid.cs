using QualificationRules.Facts;

namespace QualificationRules.Registers.Teachers;

/// <summary>That a source has an award, and what it leaves possible of its day.</summary>
internal readonly record struct AwardSaid(Qualification Qualification, Days Awarded);
