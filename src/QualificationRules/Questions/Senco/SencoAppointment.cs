using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Questions.SencoAppointmentFindings;

namespace QualificationRules.Questions;

/// <summary>
/// May this person be the SENCO here? SI 2008/2945 reg 3(1)-(4), to 31 August 2014; from then SI 2014/1530 reg 49(1)-(3).
/// </summary>
internal sealed class SencoAppointment : Question
{
    private static readonly ImmutableArray<CutPoint> PostCuts = [.. SencoCuts.InPost, .. SencoCuts.BecameSixMonthsBefore2009];

    private static readonly ImmutableArray<CutPoint> Cuts =
    [
        CutPoint.OfLaw(Dates.SencoRequirementBegins, Provisions.Commencement2008),
        CutPoint.OfLaw(Dates.NonTeacherLimbLastDay.PlusDays(1), Provisions.NonTeachers2008),
        CutPoint.OfLaw(Dates.SendRegulations2014Begin, Provisions.Commencement2014),
        CutPoint.OfLaw(Dates.InductionAtAcademiesAnnounced, Provisions.InductionAtAcademies),
        .. PostCuts, .. TeacherCuts.QualifiedAndInducted,
    ];

    public SencoAppointment()
        : base(
            "senco-appointment",
            "May this person be the SENCO here?",
            Facts.Role.Senco,
            [
                new(new(SencoPost.InForce), FindInForce, RecordParts.None),
                new(new(SencoPost.InPost, SencoPost.AtRelevantSchool, InductionRequiredHere, NonTeacherLimb), FindPost, RecordParts.Posts),
                new(new(HeadOfSchool), FindHead, RecordParts.Posts),
                new(new(QualifiedTeacher, InductionDone), TeacherFindings.FindQualifiedAndInducted, RecordParts.Teacher),
                new(new(WorksAsTeacher), FindWorksAsTeacher, RecordParts.Posts),
            ],
            SencoAppointmentRows.All)
    {
    }

    /// <inheritdoc/>
    internal override IEnumerable<Readings> OtherWaysToRead(Enquiry enquiry) =>
        Enum.GetValues<Induction>().Where(reading => reading != enquiry.Readings.Induction).Select(reading => enquiry.Readings with { Induction = reading });

    /// <inheritdoc/>
    internal override IEnumerable<Enquiry> Suppose(Enquiry enquiry) => SupposedSchools.Of(enquiry);

    /// <inheritdoc/>
    internal override int WaysToDecide(Enquiry enquiry) => SencoAppointments.Ways(enquiry);

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) => Cuts;

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) => FactParts.PartOf(fact.Fact) == RecordParts.Teacher || SencoFacts.OfPosts(fact, record) || fact.Fact switch
    {
        // These are read of posts as head too: when and where a headship is held.
        FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.SchoolUrn => true,
        FactName.AppointmentTeachesAtSchool => record.Appointments[fact.Index].Role == Facts.Role.Senco,
        _ => false,
    };

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => SencoAdvice.OnAppointment(outcome, enquiry);

    private static int FindInForce(in Enquiry enquiry, CombinationSet? open) => FindingGroup.Combination(enquiry.On >= Dates.SencoRequirementBegins);

    private static int FindPost(in Enquiry enquiry, CombinationSet? open)
    {
        if (enquiry.PostIndex < 0)
        {
            return FindingGroup.NoneHolds;
        }

        var (record, post) = (enquiry.Record, enquiry.Record.Posts[enquiry.PostIndex]);
        if (SencoAppointments.SettledDays(enquiry) is { } known && record.Appointments[enquiry.PostIndex].School.EstablishmentType is { } type
            && !IsInductionUnverified(type, enquiry) && !MayMeetNonTeacherLimb(known, enquiry))
        {
            var relevant = SencoPost.IsAtRelevantSchool(post, enquiry.On) == Truth.True;
            return FindingGroup.Combination(known.IsInPostOn(enquiry.On), relevant, IsInductionRequired(type, enquiry, unverified: false), false);
        }

        if (open is not null)
        {
            FindInEachCompletion(enquiry, open);
        }

        return FindingGroup.Open;
    }

    private static void FindInEachCompletion(in Enquiry enquiry, CombinationSet open)
    {
        var cuts = PostCuts.AsSpan().In(enquiry);
        foreach (var appointment in PossibleAppointments.Of(enquiry.Record, enquiry.PostIndex))
        {
            foreach (var days in appointment.Completions(enquiry.PostIndex, cuts))
            {
                foreach (var type in SchoolKinds.Of(enquiry.Post!.School))
                {
                    foreach (var law in enquiry.UnverifiedLawMayBe)
                    {
                        // Law that helps them: the limb of 2008 lets them be SENCO, and induction at academies has not been commenced.
                        var induction = IsInductionRequired(type, enquiry, unverified: !law);
                        open.Add(FindingGroup.Combination(
                            days.IsInPostOn(enquiry.On),
                            SencoPost.IsRelevant(type, enquiry.Post!.School.Country, enquiry.On),
                            induction,
                            induction && law && MayMeetNonTeacherLimb(days, enquiry)));
                    }
                }
            }
        }
    }

    /// <summary>Whether they became SENCO on or before 1 March 2009, and the date is from 1 September 2009 to 31 August 2011.</summary>
    private static bool MayMeetNonTeacherLimb(in PostDays days, in Enquiry enquiry) =>
        days.Became <= Dates.NonTeacherLimbBecameBy && enquiry.On >= Dates.SencoRequirementBegins && enquiry.On <= Dates.NonTeacherLimbLastDay;

    private static bool IsInductionUnverified(EstablishmentType type, in Enquiry enquiry) =>
        enquiry.Readings.Induction == Induction.ByRegulations && type.IsAcademy && enquiry.On >= Dates.InductionAtAcademiesAnnounced;

    private static bool IsInductionRequired(EstablishmentType type, in Enquiry enquiry, bool unverified) =>
        enquiry.Readings.Induction == Induction.EverySenco || !type.IsAcademy || (unverified && IsInductionUnverified(type, enquiry));

    /// <summary>Finds whether they are head or acting head, on the date, of the same school by its URN.</summary>
    private static int FindHead(in Enquiry enquiry, CombinationSet? open)
    {
        var isHead = enquiry.Record.AppointmentsKnown ? Truth.False : Truth.Unknown;
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            var headship = enquiry.Record.Appointments[i];
            if (headship.Role == Facts.Role.Head && enquiry.Post is { } post && !NewAppointments.Exclude(headship.School, enquiry.Record, enquiry.PostIndex))
            {
                var held = PeriodFindings.Contains(enquiry.Record.Posts[i].From, enquiry.Record.Posts[i].Until, enquiry.On).And(headship.School.HasUrnOf(post.School));
                isHead = isHead.Or(held);
            }
        }

        return SingleFindings.Found(isHead, open);
    }

    /// <summary>Finds whether they work as a teacher at the school by any row of the appointment held on the date. A row that may be another appointment leaves it not known.</summary>
    private static int FindWorksAsTeacher(in Enquiry enquiry, CombinationSet? open)
    {
        if (enquiry.Post is not { } asked)
        {
            return FindingGroup.NoneHolds;
        }

        var teaches = Truths.Of(asked.TeachesAtSchool);
        if (teaches != Truth.True && enquiry.Record.Appointments.Length > 1)
        {
            foreach (var (row, isOne) in SencoAppointments.OtherRows(enquiry.Record, enquiry.PostIndex, enquiry.On))
            {
                var (other, post) = (enquiry.Record.Appointments[row], enquiry.Record.Posts[row]);
                teaches = teaches.Or(Truths.Of(other.TeachesAtSchool).And(Truths.Of(isOne)).And(PeriodFindings.Contains(post.From, post.Until, enquiry.On)));
            }
        }

        return SingleFindings.Found(teaches, open);
    }
}
