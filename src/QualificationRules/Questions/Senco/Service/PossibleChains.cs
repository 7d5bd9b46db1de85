using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>What "one appointment going on" says of all rows of an appointment together, beside what it says of each two.</summary>
internal static class PossibleChains
{
    /// <summary>
    /// "Of several posts that fit a line, the one whose chain began first": whether a row was taken to go on from one although another, whose chain
    /// began before, fits the same line.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="rows">The indexes of the rows of the appointment.</param>
    /// <param name="taken">For each row, those from which it goes on.</param>
    /// <param name="links">For each row, the links that its record leaves it.</param>
    /// <param name="earliest">For each row, the earliest day on which it can have begun.</param>
    public static bool PassOverAnEarlierOne(StaffRecord record, in PostSet rows, ReadOnlySpan<PostSet> taken, ReadOnlySpan<PostLinks?> links, ReadOnlySpan<LocalDate> earliest)
    {
        for (var later = 0; later < taken.Length; later++)
        {
            for (var row = 0; rows.Contains(later) && links[later] is { IsOpen: true } open && row < taken.Length; row++)
            {
                if (taken[later].Contains(row) && open.Possible.Contains(row) && IsPassedOver(record, rows, open.Possible, row, later, FirstDay(row, taken, earliest)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The rows "from which every post onward is at a relevant school": without those that are earlier than a row of the appointment at another school. Null where
    /// it is not known which is the earlier.
    /// </summary>
    public static PostSet? FromWhichAllAreRelevant(StaffRecord record, in PostSet rows, in PostSet notRelevant, ReadOnlySpan<PostSet> taken, ReadOnlySpan<PostLinks?> links)
    {
        var onward = rows;
        for (var elsewhere = 0; elsewhere < record.Appointments.Length; elsewhere++)
        {
            for (var row = 0; notRelevant.Contains(elsewhere) && row < record.Appointments.Length; row++)
            {
                switch (rows.Contains(row) && !GoesOnFrom(elsewhere, row, taken, links) ? PairFit.IsEarlier(record.Appointments[row], record.Appointments[elsewhere]) : Truth.False)
                {
                    case Truth.True:
                        onward.Remove(row);
                        break;
                    case Truth.Unknown:
                        return null;
                    default:
                        break;
                }
            }
        }

        return onward;
    }

    /// <summary>
    /// Whether a row that the record does not list, which may have begun on any day, may come before one of these at the same school. Not where one of
    /// these is said to be a new appointment there: the row not listed would last until that one, too, without a break.
    /// </summary>
    public static bool MayGoOnFromUnlisted(StaffRecord record, in PostSet rows)
    {
        for (var i = 0; i < record.Appointments.Length; i++)
        {
            if (rows.Contains(i) && !record.Appointments[i].Continues.IsStated && record.Posts[i].Relevant2014 != Truth.False && !IsNewAt(record.Appointments[i].School, record, rows))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNewAt(School school, StaffRecord record, in PostSet rows)
    {
        for (var i = 0; i < record.Appointments.Length; i++)
        {
            if (rows.Contains(i) && record.Appointments[i].Continues == Continuation.None && record.Appointments[i].School.HasUrnOf(school) == Truth.True)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassedOver(StaffRecord record, in PostSet rows, in PostSet possible, int row, int later, LocalDate began)
    {
        var posts = record.Appointments.AsSpan();
        var fit = PairFit.Of(posts, row, later);
        for (var other = 0; other < posts.Length && fit.WithoutBreak == Truth.False; other++)
        {
            if (possible.Contains(other) && !rows.Contains(other) && record.Posts[other].From.Latest < began)
            {
                var before = PairFit.Of(posts, other, later);
                if (before.AfterBreak == Truth.True || (fit.AfterBreak == Truth.False && before.MayHaveBecome == Truth.True))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a row goes on from another, directly or by way of rows of the appointment.</summary>
    private static bool GoesOnFrom(int earlier, int row, ReadOnlySpan<PostSet> taken, ReadOnlySpan<PostLinks?> links)
    {
        var goesOn = links[row]?.Certain.Contains(earlier) == true;
        for (var between = 0; between < taken.Length && !goesOn; between++)
        {
            goesOn = taken[row].Contains(between) && GoesOnFrom(earlier, between, taken, links);
        }

        return goesOn;
    }

    /// <summary>The first day on which the chain of a row can have begun.</summary>
    private static LocalDate FirstDay(int row, ReadOnlySpan<PostSet> taken, ReadOnlySpan<LocalDate> earliest)
    {
        var first = earliest[row];
        for (var earlier = 0; earlier < taken.Length; earlier++)
        {
            if (taken[row].Contains(earlier))
            {
                first = LocalDate.Min(first, FirstDay(earlier, taken, earliest));
            }
        }

        return first;
    }
}
