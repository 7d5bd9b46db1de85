using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Verdicts;
using WorkforceCheck.Reports;

namespace WorkforceCheck.Calendar;

/// <summary>A post of the extract, of one or more rows, as the calendar sees it.</summary>
internal sealed record CalendarPost
{
    private CalendarPost(ImmutableArray<Answer> rows, LocalDate on, Evaluator evaluator)
    {
        Shown = rows.FirstOrDefault(row => row.MayHaveBegun(on)) ?? rows[0];
        Rows = [.. rows.SelectMany(row => row.Taken.Prepend(row))];
        var asked = Shown.Verdict;
        var record = Shown.Person.RecordFor(asked.Question);
        Timeline = [.. AppointmentTimeline.Of(Rows, evaluator).Select(span => new Stretch(span, () => evaluator.Evaluate(asked.Question, record, span.AskedOn, span.PostId, asked.Readings)))];
    }

    /// <summary>The row whose name, school and outcome are told.</summary>
    public Answer Shown { get; }

    /// <summary>All its rows.</summary>
    public ImmutableArray<Answer> Rows { get; }

    /// <summary>The outcome over time.</summary>
    public ImmutableArray<Stretch> Timeline { get; }

    /// <summary>The posts of one person. Rows that are one appointment are one post, also where one is yet to begin.</summary>
    public static IEnumerable<CalendarPost> Of(IEnumerable<Answer> answers, LocalDate on, Evaluator evaluator)
    {
        var posts = new List<ImmutableArray<Answer>>();
        foreach (var answer in answers.OrderBy(answer => answer.From.Earliest).ThenBy(answer => answer.Urn, StringComparer.Ordinal).ThenBy(answer => answer.Row.Line))
        {
            var linked = posts.Where(post => post.Any(other => GoesOn(answer, other) || GoesOn(other, answer))).ToList();
            posts.RemoveAll(linked.Contains);
            posts.Add([.. linked.SelectMany(post => post), answer]);
        }

        return posts.Select(rows => new CalendarPost(rows, on, evaluator));
    }

    /// <summary>By what the next export finds it again.</summary>
    public PostMark Mark(string person, int number) => new(Shown.Verdict.Question.Code, person, number, Shown.Urn ?? "", Rows.Select(StartOf).Min());

    /// <summary>The first day of a row; null where it is not known.</summary>
    private static LocalDate? StartOf(Answer row) => row.From.IsDated && row.From.Earliest != LocalDate.MinIsoValue ? row.From.Earliest : null;

    private static bool GoesOn(Answer later, Answer earlier)
    {
        var ids = earlier.Taken.Prepend(earlier).SelectMany(row => row.Post.AppointmentIds).ToHashSet(StringComparer.Ordinal);
        return later.Taken.Prepend(later).SelectMany(row => row.Links).Any(link => link.By != LinkedBy.Open && ids.Contains(link.GoesOnFrom.Id));
    }
}
