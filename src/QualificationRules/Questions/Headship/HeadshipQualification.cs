using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// Did the head need NPQH, and hold it? SI 2003/3111 within the limits of the Education Act 2002 s.135, as amended by SI 2005/875
/// and SI 2005/3322, until SI 2012/18 revoked all of them on 8 February 2012. No rule requires NPQH since.
/// </summary>
internal sealed class HeadshipQualification : Question
{
    private static readonly Finding InForce = new(
        "headship-rule-in-force",
        [HeadshipProvisions.Commencement, HeadshipProvisions.Revocation],
        holds: "On {on} regulations required heads to hold NPQH or its like.",
        fails: "On {on} no regulations required heads to hold NPQH: they did from 1 April 2004 to 7 February 2012.",
        notKnown: "");

    private static readonly Finding[] Reached = [InForce, HeadPost.InPost, HeadPost.AtSchoolInScope];

    private static readonly Finding[] MustHold = [.. Reached, HeadPost.Substantive];

    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> Changes =
    [
        (Dates.HeadshipRuleBegins, HeadshipProvisions.Commencement),
        (Dates.EeaHeadshipAccepted, HeadshipProvisions.EeaQualifications),
        (Dates.NpqiclAccepted, HeadshipProvisions.NurserySchools),
        (Dates.HeadshipRuleRevoked, HeadshipProvisions.Revocation),
    ];

    public HeadshipQualification()
        : base("headship-qualification", "Did the head need NPQH, and hold it?", Facts.Role.Head, new DecisionTable(
        [
            new(InForce), HeadPost.Post, HeadAwards.Uk, HeadAwards.Eea, HeadAwards.Nursery, HeadPost.Allowance,
        ],
        [
            new("rule-not-in-force", Outcome.NotApplicable, [], [InForce]),
            new("not-in-post", Outcome.NotApplicable, [InForce], [HeadPost.InPost]),
            new("not-a-school-in-scope", Outcome.NotApplicable, [InForce, HeadPost.InPost], [HeadPost.AtSchoolInScope]),

            new("acting", Outcome.Exempt, [.. Reached], [HeadPost.Substantive]),
            new("head-before-2004-04-01", Outcome.Exempt, [.. MustHold, HeadPost.AppointedBefore2004]),

            new("holds-npqh", Outcome.Satisfied, [.. MustHold, HeadAwards.UkAwarded], [HeadPost.AppointedBefore2004]),
            new("holds-eea-qualification", Outcome.Satisfied, [.. MustHold, HeadAwards.EeaAccepted], [HeadPost.AppointedBefore2004, HeadAwards.UkAwarded]),
            new("npqicl-at-nursery-school", Outcome.Satisfied, [.. MustHold, HeadAwards.NpqiclTaken],
                [HeadPost.AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted]),
            new("working-towards-npqh", Outcome.Satisfied, [.. MustHold, HeadPost.AllowanceLasts],
                [HeadPost.AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken]),
            new("not-held", Outcome.NotSatisfied, [.. MustHold],
                [HeadPost.AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken, HeadPost.AllowanceLasts]),
        ]))
    {
    }

    internal override bool DependsOnReadings => false;

    internal override void Find(int group, in Enquiry enquiry, ref Combinations found)
    {
        switch (group)
        {
            case 0:
                found[0] = Combination(enquiry.On >= Dates.HeadshipRuleBegins && enquiry.On < Dates.HeadshipRuleRevoked);
                break;
            case 1:
                (found[1], found[5]) = enquiry.PostIndex < 0 ? (NoneHolds, NoneHolds) : HeadPost.Find(enquiry);
                break;
            case 2:
                found[2] = HeadAwards.FindUk(enquiry);
                break;
            case 3:
                found[3] = HeadAwards.FindEea(enquiry);
                break;
            case 4:
                found[4] = HeadAwards.FindNursery(enquiry);
                break;
        }
    }

    /// <summary>The regulations gave no time to meet them; how long the transitional allowance lasted is not verified.</summary>
    internal override LocalDate? Deadline(in Enquiry enquiry) => null;

    internal override ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset) => Changes;

    internal override IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry) => HeadshipAdvice.On(verdict, enquiry);
}
