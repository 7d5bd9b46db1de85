using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Generators;

/// <summary>Days, most of them at the dates on which a question turns: the day before such a date, the date, the day after, and the same years on or back.</summary>
public sealed class CutDays
{
    private const int YearsAround = 3;

    private readonly int _anniversary;
    private readonly int _firstYear;
    private readonly int _lastYear;

    private CutDays(ImmutableArray<CutPoint> cuts)
    {
        Cutoffs = [.. cuts.Select(cut => cut.Day).OfType<LocalDate>().Distinct()];
        _anniversary = Math.Max(1, cuts.Max(cut => cut.Years));
        (_firstYear, _lastYear) = (Cutoffs.Min().Year - YearsAround, Cutoffs.Max().Year + YearsAround);
    }

    /// <summary>The dates on which the law or the programme turns.</summary>
    public ImmutableArray<LocalDate> Cutoffs { get; }

    /// <summary>A date to ask about.</summary>
    public Gen<LocalDate> Asked => Gen.Frequency(
        (6, Near(Gen.Elements<LocalDate>(Cutoffs))),
        (3, Near(from cutoff in Gen.Elements<LocalDate>(Cutoffs) from years in Gen.Elements(_anniversary, _anniversary + 1) select cutoff.PlusYears(years))),
        (1, Leap),
        (4, Any));

    private Gen<LocalDate> Leap =>
        from year in Gen.Elements(Enumerable.Range(_firstYear, _lastYear - _firstYear).Where(CalendarSystem.Iso.IsLeapYear).ToArray())
        from days in Gen.Choose(-1, 1)
        from years in Gen.Elements(0, 0, _anniversary)
        select new LocalDate(year, 2, 29).PlusDays(days).PlusYears(years);

    private Gen<LocalDate> Any =>
        from days in Gen.Choose(0, NodaTime.Period.DaysBetween(new(_firstYear, 1, 1), new(_lastYear, 12, 31)))
        select new LocalDate(_firstYear, 1, 1).PlusDays(days);

    /// <summary>The days for a question.</summary>
    public static CutDays Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.CutPoints(Ruleset.Current));
    }

    /// <summary>A day that may matter when another is asked about.</summary>
    public Gen<LocalDate> Around(LocalDate asked)
    {
        var pivot = Gen.Elements<LocalDate>([asked, asked, asked.PlusYears(-_anniversary), asked.PlusYears(-_anniversary), .. Cutoffs]);
        return Gen.Frequency(
            (8, Near(pivot)),
            (3, Near(from day in pivot from years in Gen.Elements(-_anniversary, -1, 1, _anniversary) select day.PlusYears(years))),
            (2, from day in pivot from days in Gen.Choose(-500, 500) select day.PlusDays(days)),
            (1, Leap),
            (2, Any));
    }

    /// <summary>A day on which a post may begin that matters when another is asked about: two in five times, the period that is counted from it ends there.</summary>
    public Gen<LocalDate> Beginning(LocalDate asked) => Gen.Frequency((2, Near(Gen.Constant(asked.PlusYears(-_anniversary)))), (3, Around(asked)));

    /// <summary>A day no earlier than another; often whole months after it, where lengths of service are measured.</summary>
    public Gen<LocalDate> NotBefore(LocalDate first, LocalDate asked) => Gen.Frequency(
        (3, from months in Gen.Elements(0, 5, 7, 12, 12, 12, 24) from days in Gen.Choose(-2, 1) select LocalDate.Max(first, first.PlusMonths(months).PlusDays(days))),
        (2, from days in Gen.Choose(0, 1500) select first.PlusDays(days)),
        (5, from day in Around(asked) select LocalDate.Max(first, day)));

    /// <summary>A day no earlier than another, or never.</summary>
    /// <param name="first">The earliest day.</param>
    /// <param name="asked">The date asked about.</param>
    /// <param name="nevers">How many times in ten it is never.</param>
    public Gen<FactDate> NotBeforeOrNever(LocalDate first, LocalDate asked, int nevers) =>
        Gen.Frequency((nevers, Gen.Constant(FactDate.Never)), (10 - nevers, NotBefore(first, asked).Select(FactDate.On)));

    private static Gen<LocalDate> Near(Gen<LocalDate> pivot) => from day in pivot from days in Gen.Choose(-1, 1) select day.PlusDays(days);
}
