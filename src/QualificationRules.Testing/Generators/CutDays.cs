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
    private readonly int _anniversary;
    private readonly int _firstYear;
    private readonly int _lastYear;

    private CutDays(ImmutableArray<LocalDate> cutoffs, int anniversary, int firstYear, int lastYear) =>
        (Cutoffs, _anniversary, _firstYear, _lastYear) = (cutoffs, anniversary, firstYear, lastYear);

    /// <summary>The dates on which the law or the programme turns.</summary>
    public ImmutableArray<LocalDate> Cutoffs { get; }

    /// <summary>A date to ask about.</summary>
    public Gen<LocalDate> Asked => Gen.Frequency(
        (6, Near(Gen.Elements<LocalDate>(Cutoffs))),
        (3, Near(from cutoff in Gen.Elements<LocalDate>(Cutoffs) from years in Gen.Elements(_anniversary, _anniversary + 1) select cutoff.PlusYears(years))),
        (1, Leap),
        (4, Any));

    private static CutDays Senco { get; } = new(
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
        ],
        anniversary: 3,
        2006,
        2030);

    private static CutDays Headship { get; } = new(
        [Dates.HeadshipRuleBegins, Dates.EeaHeadshipAccepted, Dates.NpqiclAccepted, Dates.NpqhRequiredBeforeAppointment, Dates.HeadshipRuleRevoked],
        anniversary: 4,
        2001,
        2014);

    private static CutDays Scholarship { get; } = new([ScholarshipCohorts.OtherSettingsReviewedFrom], anniversary: 1, 2021, 2027);

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
        return question.Code switch
        {
            "headship-qualification" => Headship,
            "npq-scholarship" => Scholarship,
            _ => Senco,
        };
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

    /// <summary>A day on which a post may begin that matters when another is asked about: one in three times, the period that is counted from it ends there.</summary>
    public Gen<LocalDate> Beginning(LocalDate asked) => Gen.Frequency((1, Near(Gen.Constant(asked.PlusYears(-_anniversary)))), (2, Around(asked)));

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
