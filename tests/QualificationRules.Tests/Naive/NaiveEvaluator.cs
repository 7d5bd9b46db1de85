using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Naive;

/// <summary>A second implementation of the three SENCO questions, for facts that are all known. It shares nothing with the library but the facts and the codes of the schools.</summary>
internal static class NaiveEvaluator
{
    public static NaiveAnswer Answer(Question question, StaffRecord record, LocalDate on, string? postId = null, Readings readings = default) => question.Code switch
    {
        "senco-qualification" => NaiveQualification.Answer(record, on, postId, readings),
        "senco-appointment" => NaiveAppointment.Answer(record, on, postId),
        "senco-transition" => NaiveTransition.Answer(record, on, postId, readings, new(2025, 5, 30)),
        _ => throw new ArgumentException($"{question.Code} has no naive implementation.", nameof(question)),
    };
}
