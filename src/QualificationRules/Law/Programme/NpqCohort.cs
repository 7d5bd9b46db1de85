using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Law;

/// <summary>A cohort of the NPQ for SENCOs, with the days on which its courses start as far as they are published.</summary>
/// <param name="Name">Such as <c>autumn 2026</c>.</param>
/// <param name="StartsFrom">The first day of the starts.</param>
/// <param name="StartsUntil">The last day of the starts.</param>
/// <param name="Source">Where that is published.</param>
public sealed record NpqCohort(string Name, LocalDate StartsFrom, LocalDate StartsUntil, Citation Source)
{
    /// <summary>Such as <c>autumn 2026, starts 2026-10-05 to 2026-11-05</c>.</summary>
    public override string ToString() => $"{Name}, starts {LocalDatePattern.Iso.Format(StartsFrom)} to {LocalDatePattern.Iso.Format(StartsUntil)}";
}
