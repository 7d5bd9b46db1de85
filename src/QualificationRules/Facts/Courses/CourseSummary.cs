using System.Diagnostics.CodeAnalysis;
using NodaTime;
using QualificationRules.Law;

namespace QualificationRules.Facts;

/// <summary>What the questions need to know of a course, together in one value: that is faster to read than the objects that it comes from.</summary>
/// <param name="training">The course.</param>
internal readonly struct CourseSummary(Training training)
{
    private readonly CourseDays _days = new(StartedOf(training).OnlyDay, training.Completed.OnlyDay, AwardedOf(training).OnlyDay);

    /// <summary>What it leads to.</summary>
    public Qualification Qualification { get; } = training.Qualification;

    /// <summary>NASENCO: whether a recognised body awards it.</summary>
    public bool RecognisedBody { get; } = training.RecognisedBody;

    /// <summary>NPQ for SENCOs: whether a listed provider awards it.</summary>
    public bool ListedProvider { get; } = training.ListedProvider;

    /// <summary>Whether the days have only one completion: each is exact, and they come in order.</summary>
    public bool AreDaysKnown { get; } = AreKnown(training);

    /// <summary>The days, where <see cref="AreDaysKnown"/>.</summary>
    [UnscopedRef]
    public ref readonly CourseDays Days => ref _days;

    /// <summary>The day of withdrawal, where the days are known and there is one.</summary>
    public Day? WithdrawnOn { get; } = training.Withdrawn.OnlyDay;

    /// <summary>The day on which a place was accepted.</summary>
    public FactDate Enrolled => training.Enrolled;

    /// <summary>Whether the course had been withdrawn from on or before a date, in a completion of its days; never in one in which it is awarded.</summary>
    public Truth IsWithdrawnBy(LocalDate on, in CourseDays days) =>
        days.Awarded is not null || training.Withdrawn.IsNever ? Truth.False : Truths.Between(training.Withdrawn.IsDated && training.Withdrawn.Latest <= on, training.Withdrawn.Earliest <= on);

    /// <summary>The completions of the days; each cut is the first day on which a rule may answer otherwise.</summary>
    public StageCompletions<CourseDays> Completions(ReadOnlySpan<LocalDate> cuts) => new(StartedOf(training), training.Completed, AwardedOf(training), cuts);

    private static bool AreKnown(Training training)
    {
        var (started, completed, awarded) = (StartedOf(training), training.Completed, AwardedOf(training));
        return started.IsExact && completed.IsExact && awarded.IsExact && training.Withdrawn.IsExact && FactDate.AreInOrder(started, completed) && FactDate.AreInOrder(completed, awarded);
    }

    /// <summary>The day on which it commenced, no earlier than enrolment.</summary>
    private static FactDate StartedOf(Training training) => training.Started.NotBefore(training.Enrolled);

    /// <summary>The day from which the award is held; never for a course withdrawn from.</summary>
    private static FactDate AwardedOf(Training training) => training.Withdrawn.IsDated ? FactDate.Never : training.Awarded;
}
