using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Questions.HeadshipFindings;

namespace QualificationRules.Questions;

/// <summary>
/// Did the head need NPQH, and hold it? SI 2003/3111 within the limits of the Education Act 2002 s.135, as amended by SI 2005/875
/// and SI 2005/3322, until SI 2012/18 revoked all of them on 8 February 2012. No rule requires NPQH since.
/// </summary>
internal sealed class HeadshipQualification : Question
{
    private static readonly ImmutableArray<Finding> Reached = [InForce, InPost, AtSchoolInScope];

    private static readonly ImmutableArray<Finding> MustHold = [.. Reached, Substantive];

    private static readonly ImmutableArray<CutPoint> Cuts =
    [
        .. HeadCuts.Law, .. HeadCuts.InPost, .. HeadCuts.Appointed, .. HeadCuts.AppointedOnFirstDay, .. HeadCuts.Awarded, .. HeadCuts.Begun,
    ];

    public HeadshipQualification()
        : base(
            "headship-qualification",
            "Did the head need NPQH, and hold it?",
            Facts.Role.Head,
            [
                new(new(InForce), FindInForce, RecordParts.None), new(HeadPost.Group, HeadPost.Find, RecordParts.Posts | RecordParts.Courses),
                new(HeadAwards.Uk, HeadAwards.OfUk.Find, RecordParts.Courses), new(HeadAwards.Eea, HeadAwards.OfEea.Find, RecordParts.Courses), new(HeadAwards.Nursery, HeadAwards.FindNursery, RecordParts.Posts | RecordParts.Courses),
            ],
            [
                new("rule-not-in-force", Outcome.NotApplicable, [], [InForce]),
                new("not-in-post", Outcome.NotApplicable, [InForce], [InPost]),
                new("not-a-school-in-scope", Outcome.NotApplicable, [InForce, InPost], [AtSchoolInScope]),

                new("acting", Outcome.Exempt, [.. Reached], [Substantive]),
                new("head-before-2004-04-01", Outcome.Exempt, [.. MustHold, AppointedBefore2004]),

                new("holds-npqh", Outcome.Satisfied, [.. MustHold, HeadAwards.UkAwarded], [AppointedBefore2004]),
                new("holds-eea-qualification", Outcome.Satisfied, [.. MustHold, HeadAwards.EeaAccepted], [AppointedBefore2004, HeadAwards.UkAwarded]),
                new("npqicl-at-nursery-school", Outcome.Satisfied, [.. MustHold, HeadAwards.NpqiclTaken],
                    [AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted]),
                new("working-towards-npqh", Outcome.Satisfied, [.. MustHold, PlaceTakenUp, AllowanceApplies],
                    [AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken]),
                new("place-on-npqh-accepted", Outcome.Satisfied, [.. MustHold, AllowanceApplies],
                    [AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken, PlaceTakenUp]),
                new("allowance-not-applying", Outcome.NotSatisfied, [.. MustHold, HasPlace],
                    [AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken, AllowanceApplies]),
                new("not-held", Outcome.NotSatisfied, [.. MustHold],
                    [AppointedBefore2004, HeadAwards.UkAwarded, HeadAwards.EeaAccepted, HeadAwards.NpqiclTaken, HasPlace]),
            ])
    {
    }

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) => Cuts;

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) => fact.Fact switch
    {
        FactName.Appointments or FactName.AppointmentsComplete or FactName.TrainingComplete => true,
        FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.AppointmentAppointedOn or FactName.SchoolEstablishmentType or FactName.SchoolUrn =>
            record.Appointments[fact.Index].Role == Facts.Role.Head,
        FactName.TrainingWithdrawn => record.Training[fact.Index].Qualification is Qualification.Npqh or Qualification.Npqicl,
        FactName.TrainingEnrolled or FactName.TrainingStarted or FactName.TrainingCompleted or FactName.TrainingAwarded => HeadAwards.Include(record.Training[fact.Index].Qualification),
        _ => false,
    };

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => HeadshipAdvice.On(outcome, enquiry);

    private static int FindInForce(in Enquiry enquiry, CombinationSet? open) =>
        FindingGroup.Combination(enquiry.On >= Dates.HeadshipRuleBegins && enquiry.On < Dates.HeadshipRuleRevoked);
}
