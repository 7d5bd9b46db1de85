using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Pages;

/// <summary>The facts that answers give, as the record that the evaluator is asked about. The post asked about comes first, the earlier ones after it.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Record">The record.</param>
/// <param name="Courses">The courses of the record, in its order, by the ids of the questions about them.</param>
internal sealed record SencoFacts(Answers Answers, StaffRecord Record, ImmutableArray<string> Courses)
{
    /// <summary>The id of the post asked about.</summary>
    public const string Post = "post";

    /// <summary>The facts of these answers.</summary>
    /// <exception cref="InvalidFactException">The answers do not fit together.</exception>
    public static SencoFacts Of(Answers answers)
    {
        ImmutableArray<string> courses = [.. new[] { Ids.Nasenco, Ids.Npq }.Where(course => answers[course] is not CourseAnswers.No)];
        var record = new StaffRecord(
            appointments: [PostAskedAbout(answers), .. Enumerable.Range(1, answers.EarlierPosts).Select(number => EarlierPost(answers, number))],
            training: courses.Select(course => CourseOf(answers, course)),
            appointmentsComplete: answers[Ids.Earlier] is "none" or "1" or "2" or "3");
        return new(answers, record, courses);
    }

    /// <summary>The facts of these answers, or why they do not fit together.</summary>
    public static FactResult<SencoFacts> TryOf(Answers answers) => FactResult.Of(() => Of(answers));

    /// <summary>The id of a post in the record: 0 for the one asked about.</summary>
    public static string IdOf(int post) => post == 0 ? Post : string.Create(CultureInfo.InvariantCulture, $"earlier-{post}");

    /// <summary>A date as it was answered; null where it was not, or is not known.</summary>
    public static FactDate? Date(Answers answers, string id) => FactDate.TryParse(answers[id], out var date) && date.IsDated ? date : null;

    /// <summary>The check is about somebody who is the SENCO on the date asked about, so that the post began by then, if nobody says otherwise.</summary>
    private static Appointment PostAskedAbout(Answers answers) => new(
        Post, Role.Senco, SchoolKind.SchoolOf(answers[Ids.Kind]), Date(answers, Ids.From) ?? Until(answers.On), continues: Continues(answers, 0));

    private static Appointment EarlierPost(Answers answers, int number)
    {
        var (from, until) = (Date(answers, Ids.FromOf(number)), Date(answers, Ids.UntilOf(number)));
        var latest = new[] { answers.On, Date(answers, Ids.From)?.Latest, from?.Latest }.OfType<LocalDate>().Max();
        return new(
            IdOf(number), Role.Senco, SchoolKind.SchoolOf(answers[Ids.KindOf(number)]),
            from ?? Until(until?.Latest ?? latest), until ?? FactDate.Between(from?.Earliest ?? LocalDate.MinIsoValue, latest), continues: Continues(answers, number));
    }

    private static Continuation Continues(Answers answers, int post) => answers[Ids.ContinuesOf(post)] switch
    {
        null or Answers.Unknown => Continuation.NotStated,
        "new" => Continuation.None,
        var id => Continuation.From(id),
    };

    private static Training CourseOf(Answers answers, string course)
    {
        var qualification = course is Ids.Nasenco ? Qualification.Nasenco : Qualification.NpqSenco;
        var (started, completed, awarded) = (Stage(Stages.Started), Stage(Stages.Completed), Stage(Stages.Awarded));
        return answers[course] switch
        {
            CourseAnswers.Awarded => new(qualification, started: started ?? FactDate.Unknown, completed: completed ?? FactDate.Unknown, awarded: awarded ?? Until(answers.On)),
            CourseAnswers.Finished => new(qualification, started: started ?? Begun(course, answers.On), completed: completed ?? Until(answers.On), awarded: FactDate.Never),
            CourseAnswers.UnderWay => new(qualification, started: started ?? Begun(course, answers.On), awarded: FactDate.Never),
            _ => new(qualification),
        };

        FactDate? Stage(string stage) => Date(answers, Ids.Stage(course, stage));
    }

    /// <summary>A course under way has begun: an NPQ for SENCOs not before there was one, and a NASENCO before the day since which none counts.</summary>
    private static FactDate Begun(string course, LocalDate on) => course is Ids.Nasenco
        ? Until(LocalDate.Min(on, Dates.NpqReplacesNasenco.PlusDays(-1)))
        : on >= Dates.NpqReplacesNasenco ? FactDate.Between(Dates.NpqReplacesNasenco, on) : Until(on);

    private static FactDate Until(LocalDate on) => FactDate.Between(LocalDate.MinIsoValue, on);
}
