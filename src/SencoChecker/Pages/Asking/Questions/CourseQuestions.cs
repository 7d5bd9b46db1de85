using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The questions about a course: how far it has got, and the days of its stages.</summary>
internal static class CourseQuestions
{
    /// <summary>Those about one course.</summary>
    public static IEnumerable<PageQuestion> Of(string course, string name, string title, string hint, string where)
    {
        yield return new(course, title, name)
        {
            Hint = hint,
            Options =
            [
                new(CourseAnswers.Awarded, "Yes, it has been awarded"),
                new(CourseAnswers.Finished, "The course is finished, and the award is awaited"),
                new(CourseAnswers.UnderWay, "Not yet: the course is under way"),
                new(CourseAnswers.No, "No", "Also if they gave it up, or have not begun it"),
            ],
            Where = where,
            AsksFor = (fact, facts) => !facts.Answers.IsBegun(course) && IsOf(fact, facts, course, static _ => true),
        };
        yield return Stage(Stages.Awarded, $"When was the {name} awarded?", $"{name}: awarded", FactName.TrainingAwarded, CourseAnswers.Awarded);
        yield return Stage(Stages.Started, $"When did the course for the {name} start?", $"{name}: started", FactName.TrainingStarted, CourseAnswers.Awarded, CourseAnswers.Finished, CourseAnswers.UnderWay)
            with { Hint = "The first day of teaching, not the day of enrolment." };
        yield return Stage(Stages.Completed, $"When was the course for the {name} completed?", $"{name}: completed", FactName.TrainingCompleted, CourseAnswers.Awarded, CourseAnswers.Finished);

        PageQuestion Stage(string stage, string asks, string shortly, FactName fact, params string[] beside) => new(Ids.Stage(course, stage), asks, shortly)
        {
            Where = where,
            Applies = answers => beside.Contains(answers[course], StringComparer.Ordinal),
            AsksFor = (path, facts) => IsOf(path, facts, course, name => name == fact),
        };
    }

    private static bool IsOf(FactPath path, SencoFacts facts, string course, Func<FactName, bool> isAsked) =>
        path.Fact is FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded or FactName.TrainingWithdrawn
        && isAsked(path.Fact) && string.Equals(facts.Courses[path.Index], course, StringComparison.Ordinal);
}
