using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// May this person be the SENCO here? SI 2008/2945 reg 3(1)-(3), to 31 August 2014; from then SI 2014/1530 reg 49(1)-(3). The
/// spent transition for SENCOs who were not teachers (to 1 September 2011) is not decided here.
/// </summary>
internal sealed class SencoAppointment : Question
{
    private static readonly Finding HeadOfSchool = new(
        "head-of-the-school",
        [Provisions.HeadTeacher2014, Provisions.Designation2008],
        holds: "They are the head teacher or acting head of the school, who needs none of the rest.",
        fails: "They are not the head teacher or acting head of the school.",
        notKnown: "It is not known whether they are the head teacher or acting head of the school.");

    private static readonly Finding QualifiedTeacher = new(
        "qualified-teacher",
        [Provisions.QualifiedTeacher2014, Provisions.Qtls, Provisions.PartialAccess, Provisions.Designation2008],
        holds: "They are a qualified teacher on {on}.",
        fails: "They are not a qualified teacher on {on}: no QTS other than by partial access, and no current QTLS membership.",
        notKnown: "It is not known whether they are a qualified teacher on {on}.");

    private static readonly Finding InductionDone = new(
        "induction-done-or-not-required",
        [Provisions.Induction2014, Provisions.InductionNotRequired, Provisions.Designation2008],
        holds: "Their induction is complete, or not required of them.",
        fails: "Their induction is required and not complete on {on}.",
        notKnown: "It is not known whether their induction is complete or required.");

    private static readonly Finding WorksAsTeacher = new(
        "works-as-teacher-at-the-school",
        [Provisions.WorkingAsTeacher2014, Provisions.Designation2008],
        holds: "They work as a teacher at the school.",
        fails: "They do not work as a teacher at the school.",
        notKnown: "It is not known whether they work as a teacher at the school.");

    private static readonly Finding[] Reached = [SencoPost.InForce, SencoPost.InPost, SencoPost.AtRelevantSchool];

    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> Changes =
    [
        (Dates.SencoRequirementBegins, Provisions.Commencement2008),
        (Dates.SendRegulations2014Begin, Provisions.Commencement2014),
    ];

    public SencoAppointment()
        : base("senco-appointment", "May this person be the SENCO here?", Facts.Role.Senco, new DecisionTable(
        [
            new(SencoPost.InForce), new(SencoPost.InPost, SencoPost.AtRelevantSchool), new(HeadOfSchool), new(QualifiedTeacher, InductionDone), new(WorksAsTeacher),
        ],
        [
            new("before-the-rule", Outcome.NotApplicable, [], [SencoPost.InForce]),
            new("not-in-post", Outcome.NotApplicable, [SencoPost.InForce], [SencoPost.InPost]),
            new("not-a-relevant-school", Outcome.NotApplicable, [SencoPost.InForce, SencoPost.InPost], [SencoPost.AtRelevantSchool]),

            new("head", Outcome.Satisfied, [.. Reached, HeadOfSchool]),
            new("teacher", Outcome.Satisfied, [.. Reached, QualifiedTeacher, InductionDone, WorksAsTeacher], [HeadOfSchool]),

            // Every limb that fails is named, so there is a row for each set of failing limbs.
            new("not-qualified", Outcome.NotSatisfied, [.. Reached, InductionDone, WorksAsTeacher], [HeadOfSchool, QualifiedTeacher]),
            new("no-induction", Outcome.NotSatisfied, [.. Reached, QualifiedTeacher, WorksAsTeacher], [HeadOfSchool, InductionDone]),
            new("not-teaching", Outcome.NotSatisfied, [.. Reached, QualifiedTeacher, InductionDone], [HeadOfSchool, WorksAsTeacher]),
            new("not-qualified-no-induction", Outcome.NotSatisfied, [.. Reached, WorksAsTeacher], [HeadOfSchool, QualifiedTeacher, InductionDone]),
            new("not-qualified-not-teaching", Outcome.NotSatisfied, [.. Reached, InductionDone], [HeadOfSchool, QualifiedTeacher, WorksAsTeacher]),
            new("no-induction-not-teaching", Outcome.NotSatisfied, [.. Reached, QualifiedTeacher], [HeadOfSchool, InductionDone, WorksAsTeacher]),
            new("no-limb", Outcome.NotSatisfied, [.. Reached], [HeadOfSchool, QualifiedTeacher, InductionDone, WorksAsTeacher]),
        ]))
    {
    }

    internal override bool DependsOnReadings => false;

    internal override void Find(int group, in Enquiry enquiry, ref Combinations found) => found[group] = group switch
    {
        0 => Combination(enquiry.On >= Dates.SencoRequirementBegins),
        1 => FindPost(enquiry),
        2 => FindHead(enquiry),
        3 => TeacherFindings.QualifiedAndInducted(enquiry.Record.Teacher, enquiry.On),
        _ => enquiry.Post is { } post ? Maybe(post.TeachesAtSchool) : NoneHolds,
    };

    internal override LocalDate? Deadline(in Enquiry enquiry) => null;

    internal override ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset) => Changes;

    internal override IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry) => SencoAdvice.OnAppointment(verdict, enquiry);

    private static ulong FindPost(in Enquiry enquiry)
    {
        if (enquiry.PostIndex < 0)
        {
            return NoneHolds;
        }

        var school = SencoPost.IsAtRelevantSchool(enquiry.Record.Posts[enquiry.PostIndex], enquiry.On);
        ulong found = 0;
        foreach (var days in SencoPost.Completions(enquiry, [enquiry.On, enquiry.On.OrNextDay()]))
        {
            var inPost = SencoPost.IsInPost(days, enquiry.On);
            found |= school != Truth.False ? Combination(inPost, true) : 0;
            found |= school != Truth.True ? Combination(inPost, false) : 0;
        }

        return found;
    }

    /// <summary>Head or acting head of the same school on the date: the same URN.</summary>
    private static ulong FindHead(in Enquiry enquiry)
    {
        var found = Maybe(enquiry.Record.AppointmentsKnown ? false : null);
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            var headship = enquiry.Record.Appointments[i];
            if (headship.Role == Facts.Role.Head && enquiry.Post is { } post)
            {
                var sameSchool = headship.School.Urn is null || post.School.Urn is null ? (bool?)null : string.Equals(headship.School.Urn, post.School.Urn, StringComparison.Ordinal);
                found = Either(found, HeldOn(enquiry.Record.Starts[i], headship.Until, enquiry.On, sameSchool));
            }
        }

        return found;
    }

    private static ulong HeldOn(FactDate from, FactDate until, LocalDate on, bool? sameSchool)
    {
        ulong found = 0;
        foreach (var held in Answers(PeriodFindings.Contains(from, until, on)))
        {
            found |= held ? Maybe(sameSchool) : NoneHolds;
        }

        return found;
    }
}
