using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>Service as SENCO at relevant schools, counted in days.</summary>
internal static class NaiveService
{
    /// <summary>Whether the days as SENCO at relevant schools before a date, laid end to end from the first of them, are more than twelve months.</summary>
    /// <remarks>
    /// Before someone became SENCO there are no days of the posts of the chain since then, nor of those that go on from it: they begin later.
    /// </remarks>
    public static bool IsMoreThanTwelveMonthsBefore(LocalDate end, StaffRecord record, LocalDate on)
    {
        if (FirstDay(record, on) is not { } first || first >= end)
        {
            return false;
        }

        var served = new bool[NodaTime.Period.DaysBetween(first, end)];
        foreach (var post in record.Appointments)
        {
            if (post.Role != Role.Senco || !NaiveFacts.IsRelevant(post.School, on))
            {
                continue;
            }

            var last = LocalDate.Min(NaiveFacts.LastDay(post), end);
            for (var i = NodaTime.Period.DaysBetween(first, NaiveFacts.Day(post.From)); i < served.Length && i <= NodaTime.Period.DaysBetween(first, last); i++)
            {
                // A day at two schools counts once.
                served[i] = true;
            }
        }

        var days = served.Count(day => day);
        return first.PlusDays(days) > first.PlusMonths(12);
    }

    /// <summary>The first day as SENCO at any relevant school.</summary>
    public static LocalDate? FirstDay(StaffRecord record, LocalDate on)
    {
        LocalDate? first = null;
        foreach (var post in record.Appointments)
        {
            if (post.Role == Role.Senco && NaiveFacts.IsRelevant(post.School, on) && (first is null || NaiveFacts.Day(post.From) < first))
            {
                first = NaiveFacts.Day(post.From);
            }
        }

        return first;
    }
}
