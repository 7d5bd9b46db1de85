using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-transition</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveTransition
{
    private static readonly LocalDate AdviceBegins = new(2023, 10, 30);
    private static readonly LocalDate YearBegins = new(2023, 9, 1);
    private static readonly LocalDate YearEnds = new(2024, 8, 31);
    private static readonly LocalDate September2024 = new(2024, 9, 1);

    public static NaiveAnswer Answer(StaffRecord record, LocalDate on, string? postId, Readings readings, LocalDate springEnds)
    {
        if (on < AdviceBegins)
        {
            return new(Outcome.NotApplicable);
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return new(Outcome.NotApplicable);
        }

        var became = NaiveFacts.BecameSenco(record, post);
        if (became < YearBegins || became > YearEnds || NaiveQualification.Answer(record, on, postId, readings).Outcome == Outcome.Exempt)
        {
            return new(Outcome.NotApplicable);
        }

        foreach (var course in record.Training)
        {
            if (course.Qualification == Qualification.Nasenco && NaiveFacts.Before(course.Started, September2024) && NaiveFacts.By(course.Started, on))
            {
                return new(Outcome.NotApplicable);
            }
        }

        foreach (var course in record.Training)
        {
            if (course.Qualification == Qualification.NpqSenco
                && NaiveFacts.By(course.Started, on)
                && !NaiveFacts.Before(course.Started, September2024)
                && NaiveFacts.By(course.Started, springEnds))
            {
                return new(Outcome.Satisfied, springEnds);
            }
        }

        return new(on <= springEnds ? Outcome.Pending : Outcome.NotSatisfied, springEnds);
    }
}
