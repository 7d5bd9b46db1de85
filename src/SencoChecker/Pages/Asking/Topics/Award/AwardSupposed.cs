using System.Collections.Immutable;
using NodaTime;

namespace SencoChecker.Pages;

/// <summary>Answers that somebody might give about a SENCO: see <see cref="Supposed"/>. Those that would change the outcome are named, since there are many.</summary>
internal static class AwardSupposed
{
    private static readonly LocalDate LongAgo = new(2015, 1, 1);
    private static readonly LocalDate BeforeTheLaw = new(1990, 1, 1);

    /// <summary>The answers so far, with each of the sets of answers that might come. What has been answered stays, "I don't know" too.</summary>
    public static IEnumerable<Answers> Of(PageQuestion question, Answers answers) =>
        Sets(question.Id, answers).Select(set => set.Aggregate(answers, (with, answer) => answers[answer.Id] is null ? with.With(answer.Id, answer.Value) : with));

    private static IEnumerable<ImmutableArray<(string Id, string Value)>> Sets(string id, Answers answers)
    {
        if (AwardCourse.All.Select(course => course.Id).FirstOrDefault(course => string.Equals(id, course, StringComparison.Ordinal) || id.StartsWith($"{course}-", StringComparison.Ordinal)) is { } course)
        {
            // One begun and awarded long ago counts where one of today does not, or the other way round.
            return [[(course, CourseAnswers.No)], Awarded(course, LocalDate.Min(answers.On, LongAgo)), Awarded(course, answers.On)];
        }

        return id switch
        {
            Ids.Kind => SchoolKinds.OfSencos.Select(kind => ImmutableArray.Create((Ids.Kind, kind.Value))),
            Ids.From => new[] { BeforeTheLaw, LongAgo, answers.On.PlusMonths(-1) }.Select(from => ImmutableArray.Create((Ids.From, Text(from)))),
            Ids.Earlier => [[(Ids.Earlier, "none")], [(Ids.Earlier, "1"), .. Post(1, 5)]],
            _ when id.StartsWith("continues", StringComparison.Ordinal) => AwardTopic.Topic.Of(id)!.Options.Select(option => ImmutableArray.Create((id, option.Value))),
            _ => [[.. Post(id[^1] - '0', 5)], [.. Post(id[^1] - '0', 0)]],
        };
    }

    private static ImmutableArray<(string Id, string Value)> Awarded(string course, LocalDate on) =>
        [(course, CourseAnswers.Awarded), .. new[] { Stages.Started, Stages.Completed, Stages.Awarded }.Select(stage => (Ids.Stage(course, stage), Text(on)))];

    private static IEnumerable<(string Id, string Value)> Post(int number, int years) =>
    [
        (Ids.KindOf(number), "maintained"), (Ids.FromOf(number), Text(BeforeTheLaw)), (Ids.UntilOf(number), Text(BeforeTheLaw.PlusYears(years))),
        (Ids.ContinuesOf(0), "new"), (Ids.ContinuesOf(number), "new"),
    ];

    private static string Text(LocalDate date) => $"{date:uuuu'-'MM'-'dd}";
}
