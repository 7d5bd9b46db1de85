using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive;

/// <summary>The days on which something not exactly known is supposed to have happened: every day where that is not too many, else a dense set around whatever can matter.</summary>
internal static class CandidateDays
{
    private static readonly LocalDate First = new(1985, 1, 1);
    private static readonly LocalDate Last = new(2040, 12, 31);

    private static readonly LocalDate[] Law =
    [
        Dates.SencoRequirementBegins,
        Dates.AwardRequiredOfExistingSencos,
        Dates.SendRegulations2014Begin,
        Dates.NpqReplacesNasenco,
        Dates.NasencoCompletionCloses,
        Dates.InductionBegins,
        Dates.TransitionAdviceBegins,
        Dates.TransitionYearFirstDay,
        Dates.TransitionYearLastDay,
        ProgrammeWindow.Spring2025.LastDay,
        Dates.HeadshipRuleBegins,
        Dates.NpqhRequiredBeforeAppointment,
    ];

    public static IReadOnlyList<FactDate> Of(DateFact fact, StaffRecord record, LocalDate on, int most)
    {
        var (earliest, latest) = fact.Value.IsDated ? (fact.Value.Earliest, fact.Value.Latest) : (First, Last);
        var days = NodaTime.Period.DaysBetween(earliest, latest) < most
            ? Enumerable.Range(0, NodaTime.Period.DaysBetween(earliest, latest) + 1).Select(earliest.PlusDays)
            : Dense(record, on, earliest, latest, most);
        var completions = days.Select(FactDate.On);
        return [.. fact.MayBeNever && fact.Value.MayBeNever ? completions.Append(FactDate.Never) : completions];
    }

    private static IEnumerable<LocalDate> Dense(StaffRecord record, LocalDate on, LocalDate earliest, LocalDate latest, int most)
    {
        var own = DateFact.Of(record).Where(date => date.Value.IsDated).SelectMany(date => new[] { date.Value.Earliest, date.Value.Latest }).ToHashSet();
        var pivots = Law.Concat(own).Append(on).Append(on.PlusYears(-3)).Append(on.PlusYears(-4)).Append(earliest).Append(latest);
        var dense = pivots.Concat(own.SelectMany(AYearAway));
        if (most >= 500)
        {
            dense = dense.Concat(own.Append(Dates.SencoRequirementBegins).SelectMany(MonthsAround));
        }

        return dense.SelectMany(AndItsNeighbours).Where(day => earliest <= day && day <= latest).Distinct().Order();
    }

    private static IEnumerable<LocalDate> AYearAway(LocalDate day) => [day.PlusMonths(-12), day.PlusMonths(12)];

    private static IEnumerable<LocalDate> MonthsAround(LocalDate day) => Enumerable.Range(-14, 29).Select(day.PlusMonths);

    private static IEnumerable<LocalDate> AndItsNeighbours(LocalDate day) => [day.PlusDays(-1), day, day.PlusDays(1)];
}
