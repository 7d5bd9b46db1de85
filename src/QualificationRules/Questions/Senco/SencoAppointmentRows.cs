using System.Collections.Immutable;
using QualificationRules.Decisions;
using static QualificationRules.Questions.SencoAppointmentFindings;

namespace QualificationRules.Questions;

/// <summary>
/// The rows of who may be SENCO: the head; a qualified teacher, with induction where it is asked, who works as a teacher at the school; and those
/// whom the limb of 2008 may let be SENCO. Every limb that fails is named, so there is a row for each set of failing limbs.
/// </summary>
internal static class SencoAppointmentRows
{
    private static readonly ImmutableArray<Finding> Reached = [SencoPost.InForce, SencoPost.InPost, SencoPost.AtRelevantSchool];

    public static ImmutableArray<Row> All { get; } =
    [
        new("before-the-rule", Outcome.NotApplicable, [], [SencoPost.InForce]),
        new("not-in-post", Outcome.NotApplicable, [SencoPost.InForce], [SencoPost.InPost]),
        new("not-a-relevant-school", Outcome.NotApplicable, [SencoPost.InForce, SencoPost.InPost], [SencoPost.AtRelevantSchool]),

        new("head", Outcome.Satisfied, [.. Reached, HeadOfSchool]),
        Row("teacher", Outcome.Satisfied, [InductionRequiredHere, QualifiedTeacher, InductionDone, WorksAsTeacher], []),
        Row("teacher-without-induction-rule", Outcome.Satisfied, [QualifiedTeacher, WorksAsTeacher], [InductionRequiredHere]),

        Row("limb-of-2008-not-qualified", Outcome.Satisfied, [NonTeacherLimb], [QualifiedTeacher]),
        Row("limb-of-2008-no-induction", Outcome.Satisfied, [NonTeacherLimb, InductionRequiredHere, QualifiedTeacher], [InductionDone]),
        Row("limb-of-2008-not-teaching", Outcome.Satisfied, [NonTeacherLimb, InductionRequiredHere, QualifiedTeacher, InductionDone], [WorksAsTeacher]),

        Refused("not-qualified", [InductionRequiredHere, InductionDone, WorksAsTeacher], [QualifiedTeacher]),
        Refused("no-induction", [InductionRequiredHere, QualifiedTeacher, WorksAsTeacher], [InductionDone]),
        Refused("not-teaching", [InductionRequiredHere, QualifiedTeacher, InductionDone], [WorksAsTeacher]),
        Refused("not-qualified-no-induction", [InductionRequiredHere, WorksAsTeacher], [QualifiedTeacher, InductionDone]),
        Refused("not-qualified-not-teaching", [InductionRequiredHere, InductionDone], [QualifiedTeacher, WorksAsTeacher]),
        Refused("no-induction-not-teaching", [InductionRequiredHere, QualifiedTeacher], [InductionDone, WorksAsTeacher]),
        Refused("no-limb", [InductionRequiredHere], [QualifiedTeacher, InductionDone, WorksAsTeacher]),
        Refused("not-qualified-without-induction-rule", [WorksAsTeacher], [InductionRequiredHere, QualifiedTeacher]),
        Refused("not-teaching-without-induction-rule", [QualifiedTeacher], [InductionRequiredHere, WorksAsTeacher]),
        Refused("no-limb-without-induction-rule", [], [InductionRequiredHere, QualifiedTeacher, WorksAsTeacher]),
    ];

    /// <summary>A row for someone who is not the head.</summary>
    private static Row Row(string id, Outcome outcome, Finding[] holds, Finding[] fails) => new(id, outcome, [.. Reached, .. holds], [HeadOfSchool, .. fails]);

    /// <summary>A row for someone whom no limb lets be SENCO.</summary>
    private static Row Refused(string id, Finding[] holds, Finding[] fails) => Row(id, Outcome.NotSatisfied, holds, [NonTeacherLimb, .. fails]);
}
