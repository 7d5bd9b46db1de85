using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Naive;

/// <summary><c>senco-transition</c> as nested ifs over facts that are all known, in the order in which the decisions state it.</summary>
internal static class NaiveTransition
{
    public static NaiveAnswer Answer(StaffRecord record, LocalDate on, string? postId, Readings readings)
    {
        // Rule 1.
        if (on < NaiveDates.TransitionAdvice)
        {
            return new(Outcome.NotApplicable);
        }

        var post = NaiveFacts.PostOn(record, Role.Senco, on, postId);
        if (post is null || !NaiveFacts.IsRelevant(post.School, on))
        {
            return new(Outcome.NotApplicable);
        }

        var became = NaiveChain.BecameSenco(record, post);
        if (became < NaiveDates.TransitionYear || became > NaiveDates.TransitionYearEnds || NaiveQualification.IsExcused(record, on, became, readings))
        {
            return new(Outcome.NotApplicable);
        }

        // Rule 2.
        foreach (var course in record.Training)
        {
            if (course.Qualification == Qualification.Nasenco && NaiveFacts.Before(course.Started, NaiveDates.NpqForSencos) && NaiveFacts.By(course.Started, on))
            {
                return new(Outcome.NotApplicable);
            }
        }

        // Rule 3.
        foreach (var course in record.Training)
        {
            if (course.Qualification == Qualification.NpqSenco
                && NaiveFacts.By(course.Started, on)
                && !NaiveFacts.Before(course.Started, NaiveDates.NpqForSencos)
                && NaiveFacts.By(course.Started, NaiveDates.SpringEnds))
            {
                return new(Outcome.Satisfied, NaiveDates.SpringEnds);
            }
        }

        // Rules 4 and 5.
        return new(on <= NaiveDates.SpringEnds ? Outcome.Pending : Outcome.NotSatisfied, NaiveDates.SpringEnds);
    }
}
