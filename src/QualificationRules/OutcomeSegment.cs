using NodaTime;

namespace QualificationRules;

/// <summary>Days on which a question has one outcome.</summary>
/// <param name="From">The first of them; null for the first segment, which has no beginning.</param>
/// <param name="Until">The last of them; null for the last segment, which has no end.</param>
/// <param name="Outcome">The outcome.</param>
public readonly record struct OutcomeSegment(LocalDate? From, LocalDate? Until, Outcome Outcome);
