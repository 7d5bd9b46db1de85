using NodaTime;

namespace QualificationRules.Facts;

/// <summary>What the questions ask of a course, in one place, so that deciding reads no object after another.</summary>
/// <param name="Qualification">What it leads to.</param>
/// <param name="RecognisedBody">NASENCO: whether a recognised body awards it.</param>
/// <param name="ListedProvider">NPQ for SENCOs: whether a listed provider awards it.</param>
/// <param name="Enrolled">The day on which a place was accepted.</param>
/// <param name="Started">The day on which it commenced, no earlier than enrolment.</param>
/// <param name="Completed">The day on which it was completed.</param>
/// <param name="Awarded">The day from which the award is held; never for a course withdrawn from.</param>
/// <param name="Withdrawn">The day of withdrawal.</param>
internal readonly record struct CourseSummary(
    Qualification Qualification, bool RecognisedBody, bool ListedProvider, FactDate Enrolled, FactDate Started, FactDate Completed, FactDate Awarded, FactDate Withdrawn)
{
    /// <summary>Whether the days are known, and so their own one completion.</summary>
    public bool AreDaysKnown { get; } =
        Started.IsExact && Completed.IsExact && Awarded.IsExact && Withdrawn.IsExact && FactDate.AreInOrder(Started, Completed) && FactDate.AreInOrder(Completed, Awarded);

    /// <summary>The days, where they are known.</summary>
    public CourseDays Days { get; } = new(Started.OnlyDay, Completed.OnlyDay, Awarded.OnlyDay);

    /// <summary>The day of withdrawal, where the days are known and there is one.</summary>
    public Day? WithdrawnOn { get; } = Withdrawn.OnlyDay;

    /// <summary>What a course says.</summary>
    public static CourseSummary Of(Training training) => new(
        training.Qualification,
        training.RecognisedBody,
        training.ListedProvider,
        training.Enrolled,
        training.Started.NotBefore(training.Enrolled),
        training.Completed,
        training.Withdrawn.IsDated ? FactDate.Never : training.Awarded,
        training.Withdrawn);

    /// <summary>Whether it had been withdrawn from on or before a date, in a completion of its days: nobody withdraws from what they are awarded.</summary>
    public Truth IsWithdrawnBy(LocalDate on, in CourseDays days) =>
        days.Awarded is not null || Withdrawn.IsNever ? Truth.False : Truths.Between(Withdrawn.IsDated && Withdrawn.Latest <= on, Withdrawn.Earliest <= on);

    /// <summary>The completions of the days; each cut is the first day on which a rule may answer otherwise.</summary>
    public StageCompletions<CourseDays> Completions(ReadOnlySpan<LocalDate> cuts) => new(Started, Completed, Awarded, cuts);
}
