using NodaTime;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Takes the rows that are one appointment for certain together, so that a report tells of it once.</summary>
internal static class RowsAsOne
{
    /// <summary>The answers on a person's rows of one role: of those that are one appointment, the latest in post with the others that had begun.</summary>
    public static IEnumerable<Answer> Join(IReadOnlyList<Answer> answers, LocalDate on)
    {
        foreach (var rows in Groups(Linked(answers)))
        {
            var begun = rows.Where(answer => answer.MayHaveBegun(on)).ToList();
            var latest = begun.Where(answer => answer.MayBeHeld(on)).DefaultIfEmpty().MaxBy(Order) ?? begun.MaxBy(Order);
            if (latest is not null)
            {
                yield return latest with { Taken = [.. begun.Where(answer => !ReferenceEquals(answer, latest)).OrderBy(answer => answer.Row.Line)] };
            }

            // What is yet to begin is another line: the one in post may end before.
            foreach (var answer in rows.Where(answer => !answer.MayHaveBegun(on)))
            {
                yield return answer;
            }
        }
    }

    /// <summary>Such as <c>2 rows taken as one appointment since 1 September 2020: same school (lines 4 and 5).</c> Empty for one row.</summary>
    public static string Words(Answer answer)
    {
        if (answer.Taken.IsEmpty)
        {
            return "";
        }

        Answer[] rows = [answer, .. answer.Taken];
        var first = rows.Select(row => row.From).MinBy(from => from.Earliest);
        var ways = rows.SelectMany(row => row.Links)
            .Where(link => link.By != LinkedBy.Open && RowOf(rows, link.Appointment.Id) is { } later && RowOf(rows, link.GoesOnFrom.Id) is { } earlier && !ReferenceEquals(later, earlier))
            .Select(link => link.By).Distinct().Order().Select(LinkWords.Of);
        var lines = rows.Select(row => row.Row.Line).Order().ToList();
        return $"{rows.Length} rows taken as one appointment{(first.IsDated ? $" since {Shown.InText(first)}" : "")}: {string.Join("; ", ways)} (lines {string.Join(", ", lines.SkipLast(1))} and {lines[^1]}).";
    }

    /// <summary>
    /// Gives each answer its links. A verdict tells all links of the posts that its own one may be one appointment with, so that of these one is asked.
    /// </summary>
    private static List<Answer> Linked(IReadOnlyList<Answer> answers)
    {
        var links = new HashSet<AppointmentRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in answers.OrderByDescending(Order).Where(answer => !answer.Post.AppointmentIds.Any(seen.Contains)))
        {
            foreach (var link in answer.Verdict.AppointmentRows)
            {
                links.Add(link);
                seen.Add(link.Appointment.Id);
                seen.Add(link.GoesOnFrom.Id);
            }
        }

        var byLater = links.ToLookup(link => link.Appointment.Id, StringComparer.Ordinal);
        return [.. answers.Select(answer => answer with { Links = [.. answer.Post.AppointmentIds.SelectMany(id => byLater[id])] })];
    }

    private static IEnumerable<List<Answer>> Groups(List<Answer> answers)
    {
        var group = Enumerable.Range(0, answers.Count).ToArray();
        foreach (var link in answers.SelectMany(answer => answer.Links).Where(link => link.By != LinkedBy.Open))
        {
            var (later, earlier) = (IndexOf(answers, link.Appointment.Id), IndexOf(answers, link.GoesOnFrom.Id));
            if (later >= 0 && earlier >= 0 && group[later] != group[earlier])
            {
                var (from, to) = (group[later], group[earlier]);
                for (var i = 0; i < group.Length; i++)
                {
                    group[i] = group[i] == from ? to : group[i];
                }
            }
        }

        return group.Select((each, at) => (Group: each, Answer: answers[at])).GroupBy(each => each.Group, each => each.Answer).Select(rows => rows.ToList());
    }

    private static int IndexOf(IReadOnlyList<Answer> answers, string appointment)
    {
        for (var i = 0; i < answers.Count; i++)
        {
            if (answers[i].Post.AppointmentIds.Contains(appointment, StringComparer.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static Answer? RowOf(Answer[] rows, string appointment) => IndexOf(rows, appointment) is >= 0 and var at ? rows[at] : null;

    private static (LocalDate From, LocalDate Until, int Line) Order(Answer? answer) => answer is null ? default
        : (answer.From.Earliest, answer.Until.MayBeNever ? LocalDate.MaxIsoValue : answer.Until.Latest, answer.Row.Line);
}
