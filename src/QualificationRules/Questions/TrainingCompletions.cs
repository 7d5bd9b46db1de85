using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The completions of a course's start, completion and award.</summary>
internal static class TrainingCompletions
{
    public static StageCompletions Completions(this Training training, ReadOnlySpan<LocalDate> cuts) => new(CourseSummary.Of(training).Days, cuts);

    /// <summary>The day after, on which "on or before" first fails; the last ISO date has none and stands for itself.</summary>
    public static LocalDate OrNextDay(this LocalDate on) => on == LocalDate.MaxIsoValue ? on : on.PlusDays(1);
}
