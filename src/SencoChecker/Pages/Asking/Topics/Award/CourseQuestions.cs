using QualificationRules;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>The questions about a course: how far it has got, and the days of its stages.</summary>
internal static class CourseQuestions
{
    /// <summary>Those about one course.</summary>
    /// <param name="course">The id of the question how far it has got.</param>
    /// <param name="name">What it leads to.</param>
    /// <param name="title">What is asked first.</param>
    /// <param name="hint">What helps to answer.</param>
    /// <param name="where">Where the facts are found.</param>
    /// <param name="startMatters">How far it has got where the start tells what to do by when, though the outcome does not turn on it.</param>
    public static IEnumerable<PageQuestion> Of(string course, string name, string title, string hint, string where, params string[] startMatters)
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
            AsksFor = (fact, facts) => !AwardFacts.IsBegun(facts.Answers, course) && IsOf(fact, facts, course, static _ => true),
        };
        yield return Stage(Stages.Awarded, $"When was the {name} awarded?", $"{name}: awarded", FactName.TrainingAwarded, CourseAnswers.Awarded);
        yield return Stage(Stages.Started, $"When did the course for the {name} start?", $"{name}: started", FactName.TrainingStarted, CourseAnswers.Awarded, CourseAnswers.Finished, CourseAnswers.UnderWay)
            with
            {
                Hint = "The first day of teaching, not the day of enrolment.",
                IsAskedAnyway = (answers, outcome) => outcome is Outcome.Pending or Outcome.NotSatisfied && startMatters.Contains(answers[course], StringComparer.Ordinal),
            };
        yield return Stage(Stages.Completed, $"When was the course for the {name} completed?", $"{name}: completed", FactName.TrainingCompleted, CourseAnswers.Awarded, CourseAnswers.Finished);

        PageQuestion Stage(string stage, string asks, string shortly, FactName fact, params string[] beside) => new(Ids.Stage(course, stage), asks, shortly)
        {
            Where = where,
            Applies = answers => beside.Contains(answers[course], StringComparer.Ordinal),
            AsksFor = (path, facts) => IsOf(path, facts, course, name => name == fact),
            WhyNot = (date, answers) => AwardFitting.WhyNotStage(course, stage, date, answers),
        };
    }

    private static bool IsOf(FactPath path, CheckFacts facts, string course, Func<FactName, bool> isAsked) =>
        path.Fact is FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded or FactName.TrainingWithdrawn
        && isAsked(path.Fact) && string.Equals(facts.Courses[path.Index], course, StringComparison.Ordinal);
}
