using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The days on which the answers about SENCOs may change, each stated here and nowhere else.</summary>
internal static class SencoCuts
{
    /// <summary>In post on D: from &lt;= D, and no end or D &lt;= until.</summary>
    public static ImmutableArray<CutPoint> InPost { get; } =
    [
        CutPoint.NotYet(FactName.AppointmentFrom, Provisions.Designation2014),
        CutPoint.StillGoesOn(FactName.AppointmentUntil, Provisions.Designation2014),
    ];

    /// <summary>Becoming SENCO after 1 September 2009, and the third anniversary of it.</summary>
    public static ImmutableArray<CutPoint> Became { get; } =
    [
        CutPoint.At(FactName.AppointmentFrom, Dates.SencoRequirementBegins.PlusDays(1), Provisions.QualificationDuty2014),
        CutPoint.NotPassed(FactName.AppointmentFrom, Anniversary.Third, Provisions.QualificationDuty2014),
    ];

    /// <summary>Becoming SENCO in the school year that the advice is for.</summary>
    public static ImmutableArray<CutPoint> BecameInTransitionYear { get; } =
    [
        CutPoint.At(FactName.AppointmentFrom, Dates.TransitionYearFirstDay, Provisions.TransitionAdvice),
        CutPoint.At(FactName.AppointmentFrom, Dates.TransitionYearLastDay.PlusDays(1), Provisions.TransitionAdvice),
    ];

    /// <summary>Becoming SENCO by 1 March 2009, for the limb of SENCOs who were not teachers.</summary>
    public static ImmutableArray<CutPoint> BecameSixMonthsBefore2009 { get; } =
        [CutPoint.At(FactName.AppointmentFrom, Dates.NonTeacherLimbBecameBy.PlusDays(1), Provisions.NonTeachers2008)];

    /// <summary>A NASENCO: commenced, completed and awarded in time (SI 2014/1530 reg 49(7)(a)).</summary>
    public static ImmutableArray<CutPoint> Nasenco { get; } =
    [
        CutPoint.At(FactName.TrainingStarted, Dates.NpqReplacesNasenco, Provisions.Nasenco2024),
        CutPoint.At(FactName.TrainingCompleted, Dates.NasencoCompletionCloses, Provisions.Nasenco2024),
        CutPoint.NotYet(FactName.TrainingAwarded, Provisions.QualificationDuty2014),
    ];

    /// <summary>An NPQ for SENCOs: commenced and awarded in time (SI 2014/1530 reg 49(7)(b)).</summary>
    public static ImmutableArray<CutPoint> NpqSenco { get; } =
    [
        CutPoint.At(FactName.TrainingStarted, Dates.NpqReplacesNasenco, Provisions.NpqSenco2024),
        CutPoint.NotYet(FactName.TrainingAwarded, Provisions.QualificationDuty2014),
    ];

    /// <summary>A course begun by the date asked about, and within the days that the advice sets for it.</summary>
    public static ImmutableArray<CutPoint> Begun(ProgrammeWindow spring2025) =>
    [
        CutPoint.NotYet(FactName.TrainingStarted, Provisions.TransitionAdvice),
        CutPoint.At(FactName.TrainingStarted, Dates.NpqReplacesNasenco, Provisions.TransitionAdvice),
        CutPoint.At(FactName.TrainingStarted, spring2025.LastDay.OrNextDay(), spring2025.Source),
    ];
}
