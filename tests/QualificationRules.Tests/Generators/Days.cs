using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Generators;

/// <summary>Days, most of them at the dates on which the rules turn.</summary>
internal static class Days
{
    private static readonly LocalDate[] Cutoffs =
    [
        Dates.SencoRequirementBegins,
        Dates.AwardRequiredOfExistingSencos,
        Dates.SendRegulations2014Begin,
        Dates.TransitionYearFirstDay,
        Dates.TransitionAdviceBegins,
        Dates.NpqReplacesNasenco,
        ProgrammeWindow.Spring2025.FirstDay,
        ProgrammeWindow.Spring2025.LastDay,
        Dates.NasencoCompletionCloses,
    ];

    /// <summary>A date to ask about.</summary>
    public static Gen<LocalDate> Asked { get; } = Gen.Frequency(
        (6, Near(Gen.Elements(Cutoffs))),
        (3, Near(from cutoff in Gen.Elements(Cutoffs) from years in Gen.Elements(3, 4) select cutoff.PlusYears(years))),
        (1, Leap),
        (4, Any(2008, 2030)));

    /// <summary>A day that may matter when another is asked about.</summary>
    public static Gen<LocalDate> Around(LocalDate asked)
    {
        var pivot = Gen.Elements([asked, asked, asked.PlusYears(-3), asked.PlusYears(-3), .. Cutoffs]);
        return Gen.Frequency(
            (8, Near(pivot)),
            (3, Near(from day in pivot from years in Gen.Elements(-3, -1, 1, 3) select day.PlusYears(years))),
            (2, from day in pivot from days in Gen.Choose(-500, 500) select day.PlusDays(days)),
            (1, Leap),
            (2, Any(2004, 2030)));
    }

    /// <summary>A day no earlier than another.</summary>
    public static Gen<LocalDate> NotBefore(LocalDate first, LocalDate asked) => Gen.Frequency(
        (3, from months in Gen.Elements(0, 5, 7, 12, 12, 12, 24) from days in Gen.Choose(-2, 1) select LocalDate.Max(first, first.PlusMonths(months).PlusDays(days))),
        (2, from days in Gen.Choose(0, 1500) select first.PlusDays(days)),
        (5, from day in Around(asked) select LocalDate.Max(first, day)));

    /// <summary>A day no earlier than another, or never.</summary>
    public static Gen<FactDate> NotBeforeOrNever(LocalDate first, LocalDate asked, int nevers) =>
        Gen.Frequency((nevers, Gen.Constant(FactDate.Never)), (10 - nevers, NotBefore(first, asked).Select(FactDate.On)));

    private static Gen<LocalDate> Leap =>
        from year in Gen.Elements(2008, 2012, 2016, 2020, 2024, 2028)
        from days in Gen.Choose(-1, 1)
        from years in Gen.Elements(0, 0, 3)
        select new LocalDate(year, 2, 29).PlusDays(days).PlusYears(years);

    private static Gen<LocalDate> Near(Gen<LocalDate> pivot) => from day in pivot from days in Gen.Choose(-1, 1) select day.PlusDays(days);

    private static Gen<LocalDate> Any(int first, int last) =>
        from days in Gen.Choose(0, NodaTime.Period.DaysBetween(new(first, 1, 1), new(last, 12, 31)))
        select new LocalDate(first, 1, 1).PlusDays(days);
}
