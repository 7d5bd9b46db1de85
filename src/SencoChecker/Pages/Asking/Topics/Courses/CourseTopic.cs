using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Whether somebody may start a course, and whether it would count.</summary>
internal static class CourseTopic
{
    private const string Nasenco = "nasenco";
    private const string Npqh = "npqh";

    private static readonly ImmutableArray<PageQuestion> Questions =
    [
        new(Ids.Course, "Which course do they want to start?", "Course")
        {
            Options =
            [
                new("npq-senco", "The NPQ for SENCOs", "The National Professional Qualification for Special Educational Needs Co-ordinators"),
                new(Npqh, "The NPQ for Headship (NPQH)"),
                new(Nasenco, "The NASENCO", "The National Award for SEN Co-ordination, which universities gave before"),
            ],
            Where = "What the provider offers. New SENCOs take the NPQ for SENCOs.",
            IsAskedAnyway = static (_, _) => true,
        },
        new(Ids.Start, "When would the course start?", "Start of the course")
        {
            Hint = "The first day of teaching, not the day of enrolment. A start in the past can be asked about too.",
            DateHint = "For example, 1 2 2027. If you do not know the day, leave it out.",
            Where = "The provider. Without an answer, it is asked about today.",
            IsAskedAnyway = static (_, _) => true,
            DateAskedAbout = OnQuestion.StartOrToday,
            WhyNot = static (date, _) => !FormAnswers.CanBeAskedAbout(date.Earliest) ? "The date must be between 2000 and 2100"
                : date.Earliest.PlusMonths(1) <= date.Latest ? "The date must include a month"
                : null,
        },
        TeacherQuestions.Qualified with
        {
            Title = "Are they a qualified teacher, or will they be when the course starts?",
            Hint = "A teaching assistant, or a teacher without QTS, is not. Early Years Teacher Status is not QTS.",
            Applies = static answers => answers[Ids.Course] is Nasenco,
        },
    ];

    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new(
        "course-start", "May this person start the course, and will it count?",
        "For the NPQ for SENCOs, the NPQ for Headship or the NASENCO. It helps to know when the course starts.")
    {
        Questions = Questions,
        AsksForDate = true,
        FactsOf = static answers => new(
            answers,
            Question.CourseStart(QualificationOf(answers)),
            new(new TeacherStatus(TeacherQuestions.HeldFrom(answers), qtls: TeacherQuestions.Membership(answers))),
            Post: null),
        Assumed = Assumed,
        Words = new()
        {
            Sentence = Sentence,
            Possible = static outcome => outcome is Outcome.Satisfied ? "they may start the course, and it can count" : "they may not start the course, or it would not count",
            Short = static outcome => outcome is Outcome.Satisfied ? "May start, and can count" : "May not start, or does not count",
            Nothing = static outcome => outcome != Outcome.Satisfied ? "Choose another course, or another start: why this one does not do stands below." : "Nothing more for the start. Whether there is a scholarship is a question of its own: see “Ask something else” below.",
        },
    };

    private static Qualification QualificationOf(Answers answers) => answers[Ids.Course] switch
    {
        Nasenco => Qualification.Nasenco,
        Npqh => Qualification.Npqh,
        _ => Qualification.NpqSenco,
    };

    private static string Sentence(Verdict verdict)
    {
        var name = verdict.Question.Course switch { Qualification.Nasenco => "NASENCO", Qualification.Npqh => "NPQ for Headship", _ => "NPQ for SENCOs" };
        return verdict.Outcome is Outcome.Satisfied ? $"Yes: they may start the {name}{(verdict.Question.Course is Qualification.Npqh ? "" : ", and it can count")}"
            : verdict.Reasons.Any(reason => reason is { Code: "qualified-teacher" }) ? $"No: the {name} is for qualified teachers"
            : $"No: the {name} does not count if it starts then";
    }

    private static IEnumerable<string> Assumed(Answers answers, Verdict verdict)
    {
        if (answers[Ids.Course] is Answers.Unknown)
        {
            yield return "The course is the NPQ for SENCOs, which new SENCOs take.";
        }

        if (answers.Date(Ids.Start) is not { IsExact: true })
        {
            yield return $"The course starts on {Words.Of(verdict.On)}{(answers.Date(Ids.Start) is null ? ", the day on which you ask" : ". Any other day of that month gives the same, if nothing else changes")}.";
        }

        foreach (var assumed in TeacherQuestions.Assumed(answers))
        {
            yield return assumed;
        }
    }
}
