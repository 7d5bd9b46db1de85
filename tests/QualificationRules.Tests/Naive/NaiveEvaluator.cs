using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Naive;

/// <summary>A second implementation of every question, for facts that are all known. It shares nothing with the library but the facts and the codes of the schools.</summary>
internal static class NaiveEvaluator
{
    /// <summary>One answer, but where what the law or the programme says is not known, or whether a post goes on from another.</summary>
    public static NaiveAnswer[] Answers(Question question, StaffRecord record, LocalDate on, string? postId = null, Readings readings = default)
    {
        var records = question.Role == Role.Senco ? NaiveLinks.Resolutions(record) : [record];
        return [.. records.SelectMany(linked => AnswersOfLinked(question, linked, on, postId, readings)).Distinct()];
    }

    /// <summary>The same for a record of which no link is open.</summary>
    public static NaiveAnswer[] AnswersOfLinked(Question question, StaffRecord record, LocalDate on, string? postId, Readings readings) => question.Code switch
    {
        "senco-qualification" => [NaiveQualification.Answer(record, on, postId, readings)],
        "senco-appointment" => NaiveAppointment.Answers(record, on, postId, readings),
        "senco-transition" => [NaiveTransition.Answer(record, on, postId, readings)],
        "headship-qualification" => NaiveHeadship.Answers(record, on, postId),
        "course-start" => [new(NaiveCourseStart.MayStart(question.Course!.Value, record, on) ? Outcome.Satisfied : Outcome.NotSatisfied)],
        "npq-scholarship" => NaiveScholarship.Answers(question.Course!.Value, record, on),
        _ => throw new ArgumentException($"{question.Code} has no naive implementation.", nameof(question)),
    };
}
