using QualificationRules;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Whether a SENCO must hold the award, and does.</summary>
internal static class AwardTopic
{
    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new(
        "senco-qualification", "Does our SENCO need the award, and by when?",
        $"Whether they must have, and have, {string.Join(" or ", AwardCourse.All.Select(course => $"the {course.Name}"))}. It helps to know when they became SENCO of the school, their course and its dates, and when they were SENCO before.")
    {
        Questions = AwardQuestions.All,
        FactsOf = AwardFacts.Of,
        Supposed = AwardSupposed.Of,
        Kinds = SchoolKinds.OfSencos,
        Assumed = Assumed,
        Words = new()
        {
            Sentence = Sentence,
            Possible = static outcome => outcome switch
            {
                Outcome.NotApplicable => "the law does not ask the award of them",
                Outcome.Exempt => "they are excused, and do not need the award",
                Outcome.Satisfied => "they hold the award that the law asks for",
                Outcome.Pending => "they must get the award, and still have time",
                _ => "the award is overdue",
            },
            Short = static outcome => outcome switch
            {
                Outcome.NotApplicable => "Award not asked for",
                Outcome.Exempt => "Excused",
                Outcome.Satisfied => "Award held",
                Outcome.Pending => "Still in time",
                _ => "Overdue",
            },
            Nothing = static _ => "Nothing. Keep what shows it with the SENCO’s record.",
        },
    };

    private static string Sentence(Verdict verdict) => (verdict.Outcome, verdict.Deadline) switch
    {
        (Outcome.NotApplicable, _) => "The law does not ask the award of this SENCO",
        (Outcome.Exempt, _) => "They are excused: they do not need the award",
        (Outcome.Satisfied, _) => "They hold the award that the law asks for",
        (Outcome.Pending, { } deadline) => $"They must hold the award by {Words.Of(deadline)}",
        (Outcome.Pending, null) => "They must get the award, and still have time",
        (_, { } deadline) => $"The award is overdue: they had to hold it by {Words.Of(deadline)}",
        _ => "The award is overdue",
    };

    private static IEnumerable<string> Assumed(Answers answers, Verdict verdict)
    {
        yield return $"They are the SENCO of this school on {Words.Of(verdict.On)}, and have been without a break since they began.";
        if (answers[Ids.ContinuesOf(0)] is "new")
        {
            yield return "They were newly appointed to this post. Another contract, or a school that becomes an academy or merges, is no new appointment: then the time runs from the first post.";
        }

        foreach (var course in AwardCourse.All.Where(course => course.IsBegun(answers)))
        {
            yield return $"The {course.Name} {course.Assumed}.";
            if (course.BeginsBefore is { } day && answers[course.Id] is not CourseAnswers.Awarded && answers.Date(Ids.Stage(course.Id, Stages.Started)) is null)
            {
                yield return $"The {course.Name} was begun before {Words.Of(day)}: one begun since then cannot count.";
            }
        }
    }
}
