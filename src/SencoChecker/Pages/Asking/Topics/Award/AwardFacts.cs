using System.Globalization;
using NodaTime;
using QualificationRules.Facts;
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
        var record = new StaffRecord(
            appointments: [PostAskedAbout(answers), .. Enumerable.Range(1, EarlierPosts(answers)).Select(number => EarlierPost(answers, number))],
            training: AwardCourse.All.Where(course => answers[course.Id] is not CourseAnswers.No).Select(course => CourseOf(answers, course)),
            appointmentsComplete: answers[Ids.Earlier] is "none" or "1" or "2" or "3");
        return new(answers, Question.SencoQualification, record, Post);
    }

    /// <summary>How many earlier posts are described one by one.</summary>
    public static int EarlierPosts(Answers answers) => answers[Ids.Earlier] switch { "1" or "some" => 1, "2" => 2, "3" => 3, _ => 0 };

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

    private static Training CourseOf(Answers answers, AwardCourse course)
    {
        var (started, completed, awarded) = (Stage(Stages.Started), Stage(Stages.Completed), Stage(Stages.Awarded));
        return answers[course.Id] switch
        {
            CourseAnswers.Awarded => new(course.Qualification, started: started ?? FactDate.Unknown, completed: completed ?? FactDate.Unknown, awarded: awarded ?? Days.Until(answers.On)),
            CourseAnswers.Finished => new(course.Qualification, started: started ?? Begun(course, answers.On), completed: completed ?? Days.Until(answers.On), awarded: FactDate.Never),
            CourseAnswers.UnderWay => new(course.Qualification, started: started ?? Begun(course, answers.On), awarded: FactDate.Never),
            _ => new(course.Qualification),
        };

        FactDate? Stage(string stage) => answers.Past(Ids.Stage(course.Id, stage));
    }

    /// <summary>A course under way has begun, in the days in which one that counts can have.</summary>
    private static FactDate Begun(AwardCourse course, LocalDate on)
    {
        var last = course.BeginsBefore is { } end ? LocalDate.Min(on, end.PlusDays(-1)) : on;
        return course.BeginsFrom is { } first && first <= last ? FactDate.Between(first, last) : Days.Until(last);
    }
}
