namespace QualificationRules.Facts;

/// <summary>What the SENCO questions ask of a course, in one place, so that deciding reads no object after another.</summary>
internal readonly record struct CourseSummary(Qualification Qualification, bool RecognisedBody, bool ListedProvider, Stages Days)
{
    /// <summary>Whether the days are known, and so their own one completion.</summary>
    public bool AreDaysKnown { get; } = Days.AreKnown;

    /// <summary>The days are start, completion and award: the start no earlier than enrolment, and no award of a course withdrawn from.</summary>
    public static CourseSummary Of(Training training) => new(
        training.Qualification,
        training.RecognisedBody,
        training.ListedProvider,
        new(training.Started.NotBefore(training.Enrolled), training.Completed, training.Withdrawn.IsDated ? FactDate.Never : training.Awarded));
}
