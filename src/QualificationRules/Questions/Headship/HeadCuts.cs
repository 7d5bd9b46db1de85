using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The days on which the answer about a head may change, each stated here and nowhere else.</summary>
internal static class HeadCuts
{
    /// <summary>The law and its amendments.</summary>
    public static ImmutableArray<CutPoint> Law { get; } =
    [
        CutPoint.OfLaw(Dates.HeadshipRuleBegins, HeadshipProvisions.Commencement),
        CutPoint.OfLaw(Dates.EeaHeadshipAccepted, HeadshipProvisions.EeaQualifications),
        CutPoint.OfLaw(Dates.NpqiclAccepted, HeadshipProvisions.NurserySchools),
        CutPoint.OfLaw(Dates.HeadshipRuleRevoked, HeadshipProvisions.Revocation),
    ];

    /// <summary>Being head on the date.</summary>
    public static ImmutableArray<CutPoint> InPost { get; } =
    [
        CutPoint.NotYet(FactName.AppointmentFrom, HeadshipProvisions.RequiredQualifications),
        CutPoint.StillGoesOn(FactName.AppointmentUntil, HeadshipProvisions.RequiredQualifications),
    ];

    /// <summary>The appointment, by the day given for it.</summary>
    public static ImmutableArray<CutPoint> Appointed { get; } = AppointedBy(FactName.AppointmentAppointedOn);

    /// <summary>The appointment, by the first day in post where no other is given.</summary>
    public static ImmutableArray<CutPoint> AppointedOnFirstDay { get; } = AppointedBy(FactName.AppointmentFrom);

    /// <summary>Awarded on or before the date.</summary>
    public static ImmutableArray<CutPoint> Awarded { get; } = [CutPoint.NotYet(FactName.TrainingAwarded, HeadshipProvisions.RequiredQualifications)];

    /// <summary>NPQICL started on or before the date, and withdrawn from or not.</summary>
    public static ImmutableArray<CutPoint> Begun { get; } =
    [
        CutPoint.NotYet(FactName.TrainingStarted, HeadshipProvisions.NurserySchools),
        CutPoint.NotYet(FactName.TrainingWithdrawn, HeadshipProvisions.Transitional),
    ];

    private static ImmutableArray<CutPoint> AppointedBy(FactName fact) =>
    [
        CutPoint.At(fact, Dates.HeadshipRuleBegins, HeadshipProvisions.EarlierHeadships),
        CutPoint.At(fact, Dates.NpqhRequiredBeforeAppointment, HeadshipProvisions.WorkingTowards),
        CutPoint.NotPassed(fact, Anniversary.Fourth, HeadshipProvisions.Transitional),
    ];
}
