using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The completions of a course's start, completion and award.</summary>
internal static class TrainingCompletions
{
    /// <summary>Enrolment is no later than the start, and a course that was withdrawn from is not awarded.</summary>
    public static StageCompletions Completions(this Training training, ReadOnlySpan<LocalDate> cuts)
    {
        var awarded = training.Withdrawn.IsDated ? FactDate.Never : training.Awarded;
        return new(training.Started.NotBefore(training.Enrolled), training.Completed, awarded, cuts);
    }

    /// <summary>The day after, on which "on or before" first fails; the last ISO date has none and stands for itself.</summary>
    public static LocalDate OrNextDay(this LocalDate on) => on == LocalDate.MaxIsoValue ? on : on.PlusDays(1);
}
