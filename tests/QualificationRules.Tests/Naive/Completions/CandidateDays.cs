using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>The days on which something not exactly known is supposed to have happened: every day where that is not too many, else a dense set around whatever can matter.</summary>
internal static class CandidateDays
{
    private static readonly LocalDate First = new(1985, 1, 1);
    private static readonly LocalDate Last = new(2040, 12, 31);

    private static readonly LocalDate[] Law =
    [
        NaiveDates.QualifiedWithoutInduction,
        NaiveDates.HeadshipRule,
        NaiveDates.SixMonthsInPost,
        NaiveDates.NpqhBeforeAppointment,
        NaiveDates.SencoRules,
        NaiveDates.DeadlineOf2009,
        NaiveDates.Academies,
        NaiveDates.TransitionYear,
        NaiveDates.TransitionAdvice,
        NaiveDates.TransitionYearEnds,
        NaiveDates.NpqForSencos,
        NaiveDates.SpringEnds,
        NaiveDates.NasencoCloses,
    ];

    /// <summary>How far one row lies from another where a link between them becomes open, or ceases to be.</summary>
    private static readonly int[] DaysToAnotherRow = [-15, -5, 5, 15];

    public static IReadOnlyList<FactDate> Of(DateFact fact, StaffRecord record, LocalDate on, int most)
    {
        var (earliest, latest) = Bounds(fact.Value);
        var days = NodaTime.Period.DaysBetween(earliest, latest) < most
            ? Enumerable.Range(0, NodaTime.Period.DaysBetween(earliest, latest) + 1).Select(earliest.PlusDays)
            : Dense(fact, record, on, most).Where(day => earliest <= day && day <= latest).Append(earliest).Append(latest).Distinct().Order();
        var completions = days.Select(FactDate.On);
        return [.. fact.MayBeNever && fact.Value.MayBeNever ? completions.Append(FactDate.Never) : completions];
    }

    private static IEnumerable<LocalDate> Dense(DateFact fact, StaffRecord record, LocalDate on, int most)
    {
        var own = DateFact.Of(record).SelectMany(date => Ends(date.Value)).ToHashSet();
        var dense = Law.Concat(own).Append(on).Append(on.PlusYears(-3)).Append(on.PlusYears(-4)).Concat(own.SelectMany(AYearAway));
        if (most >= 500)
        {
            dense = dense.Concat(own.Append(NaiveDates.SencoRules).SelectMany(MonthsAround));
        }

        if (fact.Path is { Fact: FactName.AppointmentFrom or FactName.AppointmentUntil } path && record.Appointments[path.Index].Role == Role.Senco)
        {
            dense = dense.Concat(RowsBeside(record, path.Index));
        }

        return dense.SelectMany(AndItsNeighbours);
    }

    /// <summary>A little before the other SENCO posts begin, and a little after they end.</summary>
    private static IEnumerable<LocalDate> RowsBeside(StaffRecord record, int index) =>
        from post in record.Appointments.Where((post, other) => post.Role == Role.Senco && other != index)
        from day in Ends(post.From).Concat(Ends(post.Until))
        from days in DaysToAnotherRow
        select day.PlusDays(days);

    /// <summary>Of a span that is open at one end, as far as anything can matter.</summary>
    private static (LocalDate Earliest, LocalDate Latest) Bounds(FactDate date)
    {
        if (!date.IsDated)
        {
            return (First, Last);
        }

        var earliest = date.Earliest == LocalDate.MinIsoValue ? LocalDate.Min(First, date.Latest) : date.Earliest;
        var latest = date.Latest == LocalDate.MaxIsoValue ? LocalDate.Max(Last, date.Earliest) : date.Latest;
        return (earliest, latest);
    }

    private static IEnumerable<LocalDate> Ends(FactDate date)
    {
        if (!date.IsDated)
        {
            return [];
        }

        var (earliest, latest) = Bounds(date);
        return [earliest, latest];
    }

    /// <summary>A year back, a year on, and a year on from the day after.</summary>
    private static IEnumerable<LocalDate> AYearAway(LocalDate day) => [day.PlusMonths(-12), day.PlusMonths(12), day.PlusDays(1).PlusMonths(12)];

    private static IEnumerable<LocalDate> MonthsAround(LocalDate day) => Enumerable.Range(-14, 29).Select(day.PlusMonths);

    private static IEnumerable<LocalDate> AndItsNeighbours(LocalDate day) => [day.PlusDays(-1), day, day.PlusDays(1)];
}
