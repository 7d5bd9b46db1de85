using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Naive;

/// <summary>A second implementation of every question, for facts that are all known. It shares nothing with the library but the facts and the codes of the schools.</summary>
internal static class NaiveEvaluator
{
    /// <summary>One answer, but where what the law or the programme says is not known.</summary>
    public static NaiveAnswer[] Answers(Question question, StaffRecord record, LocalDate on, string? postId = null, Readings readings = default) => question.Code switch
    {
        "senco-qualification" => [NaiveQualification.Answer(record, on, postId, readings)],
        "senco-appointment" => [NaiveAppointment.Answer(record, on, postId)],
        "senco-transition" => [NaiveTransition.Answer(record, on, postId, readings, new(2025, 5, 30))],
        "headship-qualification" => [.. NaiveHeadship.Outcomes(record, on, postId).Select(outcome => new NaiveAnswer(outcome))],
        "course-start" => [new(NaiveCourseStart.MayStart(question.Course!.Value, record, on) ? Outcome.Satisfied : Outcome.NotSatisfied)],
        "npq-scholarship" => [.. NaiveScholarship.Outcomes(question.Course!.Value, record, on).Select(outcome => new NaiveAnswer(outcome))],
        _ => throw new ArgumentException($"{question.Code} has no naive implementation.", nameof(question)),
    };
}
