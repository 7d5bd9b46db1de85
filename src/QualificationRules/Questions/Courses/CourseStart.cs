using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>
/// May this person start this course on the date, and would it count? NASENCO: a qualified teacher, in the years whose starts count
/// (SI 2014/1530 reg 49(7)(a)); NPQ for SENCOs: anyone, from 1 September 2024 (reg 49(7)(b)); NPQH: anyone.
/// </summary>
internal sealed class CourseStart : Question
{
    private static readonly Finding IsNpq = new(
        "course-is-npq",
        [ProgrammeProvisions.NpqEntry],
        holds: "The course is an NPQ, which anyone may take: no teacher status is asked for.",
        fails: "The course is the NASENCO, which is for qualified teachers.",
        notKnown: "");

    private static readonly Finding IsNpqh = new(
        "course-is-npqh",
        [HeadshipProvisions.NpqhAudience],
        holds: "NPQH is open to serving, recently appointed and aspiring heads, and no date limits its start.",
        fails: "The course is the NPQ for SENCOs.",
        notKnown: "",
        presupposes: IsNpq);

    private static readonly Finding NasencoStartCounts = new(
        "nasenco-start-counts",
        [Provisions.Nasenco2024, Provisions.NationalAward2014, Provisions.RequiredDate2009],
        holds: "A NASENCO begun on {on} can count: the award exists since {SencoRequirementBegins}, and the course begins before {NpqReplacesNasenco}.",
        fails: "A NASENCO begun on {on} cannot count: only one begun from {SencoRequirementBegins} and before {NpqReplacesNasenco} does.",
        notKnown: "");

    private static readonly Finding NpqSencoStartCounts = new(
        "npq-senco-start-counts",
        [Provisions.NpqSenco2024],
        holds: "An NPQ for SENCOs begun on {on} can count: it begins on or after {NpqReplacesNasenco}.",
        fails: "An NPQ for SENCOs begun on {on} cannot count: only one begun on or after {NpqReplacesNasenco} does.",
        notKnown: "");

    private static readonly Finding QualifiedTeacher = new(
        "qualified-teacher",
        [ProgrammeProvisions.NasencoAward, Provisions.Qtls, Provisions.PartialAccess],
        holds: "They are a qualified teacher on {on}.",
        fails: "They are not a qualified teacher on {on}: no QTS other than by partial access, and no current QTLS membership.",
        notKnown: "It is not known whether they are a qualified teacher on {on}.");

    private static readonly ImmutableArray<CutPoint> Cuts =
    [
        CutPoint.OfLaw(Dates.SencoRequirementBegins, Provisions.RequiredDate2009),
        CutPoint.OfLaw(Dates.NpqReplacesNasenco, Provisions.Nasenco2024),
        .. TeacherCuts.Qualified,
    ];

    public CourseStart(Qualification course)
        : base(
            "course-start",
            "May this person start this course now, and would it count?",
            role: null,
            [
                new(new(IsNpq, IsNpqh), (in _, _) => FindingGroup.Combination(course != Qualification.Nasenco, course == Qualification.Npqh), RecordParts.None),
                new(new(NasencoStartCounts), FindNasencoStart, RecordParts.None),
                new(new(NpqSencoStartCounts), FindNpqSencoStart, RecordParts.None),
                new(new(QualifiedTeacher), TeacherFindings.FindQualified, RecordParts.Teacher),
            ],
            [
                new("nasenco", Outcome.Satisfied, [NasencoStartCounts, QualifiedTeacher], [IsNpq]),
                new("nasenco-does-not-count", Outcome.NotSatisfied, [], [IsNpq, NasencoStartCounts]),
                new("nasenco-not-a-teacher", Outcome.NotSatisfied, [NasencoStartCounts], [IsNpq, QualifiedTeacher]),
                new("npq-senco", Outcome.Satisfied, [IsNpq, NpqSencoStartCounts], [IsNpqh]),
                new("npq-senco-does-not-count", Outcome.NotSatisfied, [IsNpq], [IsNpqh, NpqSencoStartCounts]),
                new("npqh", Outcome.Satisfied, [IsNpqh]),
            ]) => Course = course;

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) => Cuts;

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) =>
        Course == Qualification.Nasenco && fact.Fact is FactName.TeacherQtsHeldFrom or FactName.QtlsFrom or FactName.QtlsUntil;

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => CourseStartAdvice.On(Course!.Value, outcome, enquiry);

    private static int FindNasencoStart(in Enquiry enquiry, CombinationSet? open) => FindingGroup.Combination(
        enquiry.On >= Dates.SencoRequirementBegins && (enquiry.Ruleset.NpqRulesApplyFrom is null || enquiry.On < Dates.NpqReplacesNasenco));

    private static int FindNpqSencoStart(in Enquiry enquiry, CombinationSet? open) =>
        FindingGroup.Combination(enquiry.Ruleset.NpqRulesApplyFrom is not null && enquiry.On >= Dates.NpqReplacesNasenco);
}
