using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>A day on which an outcome can change, and why.</summary>
/// <param name="Day">The first day on which the outcome may be another.</param>
/// <param name="Fact">The fact that the day comes from, where it is not the law.</param>
/// <param name="Law">The index of the cut point of the law among those of the question, or <see cref="NotLaw"/>.</param>
internal readonly record struct ChangeDay(LocalDate Day, FactPath Fact, int Law = ChangeDay.NotLaw)
{
    public const int NotLaw = -1;
}
