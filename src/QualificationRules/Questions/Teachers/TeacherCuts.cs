using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The days on which the answer about a teacher's status may change.</summary>
internal static class TeacherCuts
{
    /// <summary>Being a qualified teacher on the date.</summary>
    public static ImmutableArray<CutPoint> Qualified { get; } =
    [
        CutPoint.NotYet(FactName.TeacherQtsHeldFrom, Provisions.QualifiedTeacher2014),
        CutPoint.NotYet(FactName.QtlsFrom, Provisions.Qtls),
        CutPoint.StillGoesOn(FactName.QtlsUntil, Provisions.Qtls),
    ];

    /// <summary>Having completed induction, or needing none.</summary>
    public static ImmutableArray<CutPoint> Inducted { get; } =
    [
        CutPoint.At(FactName.TeacherQtsHeldFrom, Dates.InductionBegins.PlusDays(1), Provisions.InductionNotRequired),
        CutPoint.NotYet(FactName.TeacherInductionCompletedOn, Provisions.Induction2014),
    ];

    /// <summary>Being a qualified teacher, and having completed induction or needing none.</summary>
    public static ImmutableArray<CutPoint> QualifiedAndInducted { get; } = [.. Qualified, .. Inducted];
}
