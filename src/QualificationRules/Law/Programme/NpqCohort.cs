using NodaTime;

namespace QualificationRules.Law;

/// <summary>A cohort of the NPQ for SENCOs, with the days on which its courses start as far as they are published.</summary>
/// <param name="Name">Such as <c>autumn 2026</c>.</param>
/// <param name="StartsFrom">The first day of the starts.</param>
/// <param name="StartsUntil">The last day of the starts.</param>
/// <param name="Source">Where that is published.</param>
public sealed record NpqCohort(string Name, LocalDate StartsFrom, LocalDate StartsUntil, Citation Source);
