using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace SencoChecker.Pages;

/// <summary>The facts about a SENCO and their award. The post asked about comes first, the earlier ones after it.</summary>
internal static class AwardFacts
{
    /// <summary>The id of the post asked about.</summary>
    public const string Post = "post";

    /// <summary>The most earlier posts that are described one by one.</summary>
    public const int MostEarlier = 3;

    /// <summary>The facts of these answers.</summary>
    /// <exception cref="InvalidFactException">The answers do not fit together.</exception>
    public static CheckFacts Of(Answers answers)
    {
        ImmutableArray<string> courses = [.. new[] { Ids.Nasenco, Ids.Npq }.Where(course => answers[course] is not CourseAnswers.No)];
        var record = new StaffRecord(
            appointments: [PostAskedAbout(answers), .. Enumerable.Range(1, EarlierPosts(answers)).Select(number => EarlierPost(answers, number))],
            training: courses.Select(course => CourseOf(answers, course)),
            appointmentsComplete: answers[Ids.Earlier] is "none" or "1" or "2" or "3");
        return new(answers, Question.SencoQualification, record, Post) { Courses = courses };
    }

    /// <summary>How many earlier posts are described one by one.</summary>
    public static int EarlierPosts(Answers answers) => answers[Ids.Earlier] switch { "1" or "some" => 1, "2" => 2, "3" => 3, _ => 0 };

    /// <summary>Whether a course was begun, by the answer about it.</summary>
    public static bool IsBegun(Answers answers, string course) => answers[course] is CourseAnswers.Awarded or CourseAnswers.Finished or CourseAnswers.UnderWay;

    /// <summary>The id of a post in the record: 0 for the one asked about.</summary>
    public static string IdOf(int post) => post == 0 ? Post : string.Create(CultureInfo.InvariantCulture, $"earlier-{post}");

    /// <summary>The check is about somebody who is the SENCO on the date asked about, so that the post began by then, if nobody says otherwise.</summary>
    private static Appointment PostAskedAbout(Answers answers) => new(
        Post, Role.Senco, ChosenSchool.FactsOf(answers, Ids.Kind, SchoolKinds.OfSencos), answers.Past(Ids.From) ?? Days.Until(answers.On), continues: Continues(answers, 0));

    private static Appointment EarlierPost(Answers answers, int number)
    {
        var (from, until) = (answers.Date(Ids.FromOf(number)), answers.Date(Ids.UntilOf(number)));
        var latest = new[] { answers.On, answers.Date(Ids.From)?.Latest, from?.Latest }.OfType<LocalDate>().Max();
        return new(
            IdOf(number), Role.Senco, SchoolKind.SchoolOf(SchoolKinds.OfSencos, answers[Ids.KindOf(number)]),
            from ?? Days.Until(until?.Latest ?? latest), until ?? FactDate.Between(from?.Earliest ?? LocalDate.MinIsoValue, latest), continues: Continues(answers, number));
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
            CourseAnswers.Awarded => new(qualification, started: started ?? FactDate.Unknown, completed: completed ?? FactDate.Unknown, awarded: awarded ?? Days.Until(answers.On)),
            CourseAnswers.Finished => new(qualification, started: started ?? Begun(course, answers.On), completed: completed ?? Days.Until(answers.On), awarded: FactDate.Never),
            CourseAnswers.UnderWay => new(qualification, started: started ?? Begun(course, answers.On), awarded: FactDate.Never),
            _ => new(qualification),
        };

        FactDate? Stage(string stage) => answers.Past(Ids.Stage(course, stage));
    }

    /// <summary>A course under way has begun: an NPQ for SENCOs not before there was one, and a NASENCO before the day since which none counts.</summary>
    private static FactDate Begun(string course, LocalDate on) => course is Ids.Nasenco
        ? Days.Until(LocalDate.Min(on, Dates.NpqReplacesNasenco.PlusDays(-1)))
        : on >= Dates.NpqReplacesNasenco ? FactDate.Between(Dates.NpqReplacesNasenco, on) : Days.Until(on);

    
}
