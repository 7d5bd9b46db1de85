using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// The days on which a question's outcome can change: those on which its law does, and those that its cut points give for the dates in
/// the facts. They include every day on which it does change, and may include others.
/// </summary>
internal static class ChangeDays
{
    private static readonly int Names = Enum.GetValues<FactName>().Length;

    /// <summary>The most days that there can be.</summary>
    public static int MostFor(Question question, in Enquiry enquiry)
    {
        var cuts = question.CutPoints(enquiry.Ruleset);
        return OpenDates.AreIn(enquiry.Record, cuts)
            ? OpenDates.DaysOf(question, enquiry).Count
            : cuts.Length + (new RecordDates(enquiry.Record).Count * MostPerDate(cuts));
    }

    /// <summary>Writes the days in order, some more than once, and returns how many; only those after a day, where one is given.</summary>
    public static int Write(Question question, in Enquiry enquiry, Span<ChangeDay> into, LocalDate? after = null)
    {
        var count = 0;
        if (OpenDates.AreIn(enquiry.Record, question.CutPoints(enquiry.Ruleset)))
        {
            foreach (var change in OpenDates.DaysOf(question, enquiry))
            {
                Add(change, after, into, ref count);
            }
        }
        else
        {
            WriteKnown(question, enquiry, into, after, ref count);
        }

        into[..count].Sort(static (one, other) => one.Day.CompareTo(other.Day));
        return count;
    }

    /// <summary>Why the outcome may change on each day.</summary>
    public static ILookup<LocalDate, FoundCause> Causes(Question question, in Enquiry enquiry)
    {
        var (days, cuts) = (new ChangeDay[MostFor(question, enquiry)], question.CutPoints(enquiry.Ruleset));
        return days.Take(Write(question, enquiry, days))
            .ToLookup(change => change.Day, change => new FoundCause(change.Fact, change.Law == ChangeDay.NotLaw ? null : cuts[change.Law].Source));
    }

    private static void WriteKnown(Question question, in Enquiry enquiry, Span<ChangeDay> into, LocalDate? after, ref int count)
    {
        var cuts = question.CutPoints(enquiry.Ruleset);
        for (var i = 0; i < cuts.Length; i++)
        {
            if (cuts[i] is { Of: null, Day: { } day })
            {
                Add(new(day, default, i), after, into, ref count);
            }
        }

        var dates = new RecordDates(enquiry.Record);
        for (var place = 0; place < dates.Count; place++)
        {
            var (name, index, date) = dates[place];
            if (!date.IsDated)
            {
                continue;
            }

            foreach (var cut in cuts)
            {
                if (cut.Of == name && cut.DayAskedFor(date.Earliest, enquiry.Readings.LeapDay) is { } day)
                {
                    Add(new(day, new(name, index)), after, into, ref count);
                }
            }
        }
    }

    private static void Add(in ChangeDay change, LocalDate? after, Span<ChangeDay> into, ref int count)
    {
        if (!(change.Day <= after))
        {
            into[count++] = change;
        }
    }

    /// <summary>The most days that one date can give: the most cut points of one fact. One on a day of the calendar gives none, since it does not depend on the date asked about.</summary>
    private static int MostPerDate(ImmutableArray<CutPoint> cuts)
    {
        Span<int> counts = stackalloc int[Names];
        counts.Clear();
        var most = 0;
        foreach (var cut in cuts)
        {
            most = cut is { Of: { } of, Day: null } ? Math.Max(most, ++counts[(int)of]) : most;
        }

        return most;
    }
}
