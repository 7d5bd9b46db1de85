using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Tests.Generators;

/// <summary>What a question is asked about: a record, a date, and the post where it is named.</summary>
public sealed record AskedCase(StaffRecord Record, LocalDate On, string? PostId, Readings Readings)
{
    /// <summary>The three questions about SENCOs.</summary>
    public static IReadOnlyList<Question> Questions { get; } = [Question.SencoQualification, Question.SencoAppointment, Question.SencoTransition];

    /// <summary>Every combination of readings.</summary>
    public static IReadOnlyList<Readings> AllReadings { get; } =
    [
        .. from priorService in Enum.GetValues<PriorService>()
           from clock in Enum.GetValues<Clock>()
           from leapDay in Enum.GetValues<LeapDay>()
           select new Readings(priorService, clock, leapDay),
    ];

    public Verdict Ask(Question question, Ruleset? ruleset = null) => new Evaluator(ruleset).Evaluate(question, Record, On, PostId, Readings);

    public AskedCase With(StaffRecord record) => this with { Record = record };

    /// <summary>On one line a fact, so that a counterexample can be read.</summary>
    public override string ToString()
    {
        var teacher = Record.Teacher;
        var qtls = string.Concat(teacher.Qtls.Select(period => $", QTLS {period.From} to {period.Until}"));
        IEnumerable<string> lines =
        [
            $"on {On:uuuu'-'MM'-'dd}, post {PostId ?? "not named"}, {Readings}",
            $"  teacher: QTS {teacher.QtsHeldFrom}{(teacher.QtsByPartialAccess ? " (partial access)" : "")}{qtls}, induction {teacher.Induction?.ToString() ?? "unknown"} {teacher.InductionCompletedOn}",
            .. Record.Appointments.Select(Shown),
            .. Record.Training.Select(Shown),
            $"  complete: appointments {Record.AppointmentsComplete}, training {Record.TrainingComplete}",
        ];
        return string.Join('\n', lines);
    }

    private static string Shown(Appointment post) =>
        $"  {post.Id}: {post.Role} {post.From} to {post.Until}, type {post.School.EstablishmentType?.Code.ToString() ?? "unknown"}, {post.School.Country}, URN {post.School.Urn ?? "unknown"}, teaches {post.TeachesAtSchool?.ToString() ?? "unknown"}, continues {post.Continues ?? "none"}";

    private static string Shown(Training course) =>
        $"  {course.Qualification}: enrolled {course.Enrolled}, started {course.Started}, completed {course.Completed}, awarded {course.Awarded}, withdrawn {course.Withdrawn}, recognised {course.RecognisedBody}, listed {course.ListedProvider}";
}
