using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>The days of a course in one completion of its facts; null for a stage that is never reached.</summary>
/// <param name="Started">The day on which it commenced.</param>
/// <param name="Completed">The day on which it was completed.</param>
/// <param name="Awarded">The day from which the award is held.</param>
internal readonly record struct CourseDays(Day? Started, Day? Completed, Day? Awarded) : IOrderedDays<CourseDays>
{
    /// <inheritdoc/>
    public static CourseDays Of(LocalDate? first, LocalDate? second, LocalDate? third) => new(first, second, third);
}
