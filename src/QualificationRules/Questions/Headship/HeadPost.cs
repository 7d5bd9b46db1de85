using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// The headship asked about: held on the date, at a school in scope, by a substantive appointment, and what its day of appointment
/// brings with it (SI 2003/3111 reg 2(2) and reg 5).
/// </summary>
internal static class HeadPost
{
    public static Finding InPost { get; } = new(
        "head-in-post",
        [HeadshipProvisions.RequiredQualifications],
        holds: "They are head on {on}: in post from {from}.",
        fails: "They hold no headship on {on}.",
        notKnown: "It is not known whether they are head on {on}.");

    public static Finding AtSchoolInScope { get; } = new(
        "school-within-headship-rule",
        [HeadshipProvisions.SchoolsInScope, HeadshipProvisions.RequiredQualifications, HeadshipProvisions.PupilReferralUnits],
        holds: "The school ({school}) is a maintained or non-maintained special school in England, which the rule reaches.",
        fails: "The rule does not reach the school ({school}): it reaches maintained and non-maintained special schools in England, not academies, independent schools or pupil referral units.",
        notKnown: "It is not known whether the rule reaches the school; its establishment type is missing.");

    public static Finding Substantive { get; } = new(
        "head-substantive",
        [HeadshipProvisions.ActingHeads],
        holds: "They are head by a substantive appointment.",
        fails: "They act as head pending an appointment or in the head's absence, which the rule cannot prevent.",
        notKnown: "");

    public static Finding AppointedBefore2004 { get; } = new(
        "appointed-head-before-2004-04-01",
        [HeadshipProvisions.EarlierHeadships, HeadshipProvisions.NotRetrospective],
        holds: "They had been appointed head before 1 April 2004, of a maintained, non-maintained special or independent school in England or of a school in Scotland, Northern Ireland or abroad.",
        fails: "They had not been appointed head of such a school before 1 April 2004.",
        notKnown: "It is not known whether they had been appointed head of a school before 1 April 2004.");

    /// <summary>Asked of heads in post who were not appointed to it before 1 April 2004; of others it fails. So are the next two.</summary>
    private static readonly Finding AppointedBefore2009 = new(
        "appointed-before-2009-04-01",
        [HeadshipProvisions.Transitional, HeadshipProvisions.WorkingTowards],
        holds: "They were appointed to this headship on {appointed}, before 1 April 2009.",
        fails: "They were appointed to this headship on {appointed}, not before 1 April 2009; from then the award itself had to come first.",
        notKnown: "It is not known whether they were appointed to this headship before 1 April 2009.");

    private static readonly Finding WorkingTowards = new(
        "npqh-place-at-appointment",
        [HeadshipProvisions.Transitional, HeadshipProvisions.WorkingTowards],
        holds: "On appointment they had taken up a place on NPQH.",
        fails: "On appointment they had not taken up a place on NPQH.",
        notKnown: "It is not known whether, on appointment, they had taken up a place on NPQH.",
        presupposes: AppointedBefore2009);

    public static Finding AllowanceLasts { get; } = new(
        "transitional-allowance-lasts",
        [HeadshipProvisions.Transitional],
        holds: "Those working towards NPQH were allowed to serve, and on {on} no more than four years have passed since the appointment.",
        fails: "No allowance for those working towards NPQH applies.",
        notKnown: "It is not known whether the allowance for those working towards NPQH still lasts on {on}: the text of reg 5, which sets its limit, has not been verified past the fourth anniversary of the appointment.",
        presupposes: WorkingTowards);

    public static FindingGroup Post { get; } = new(InPost, AtSchoolInScope, Substantive, AppointedBefore2004);

    public static FindingGroup Allowance { get; } = new(AppointedBefore2009, WorkingTowards, AllowanceLasts);

    /// <summary>
    /// The combinations of both groups. The allowance only matters to heads in post who were not appointed before 1 April 2004, and
    /// is asked in those completions alone; so the two groups can be combined freely.
    /// </summary>
    public static (ulong Post, ulong Allowance) Find(in Enquiry enquiry)
    {
        var head = enquiry.Post!;
        var on = enquiry.On;
        var inScope = IsInScope(head.School);
        var others = EarlierHeadships.Find(enquiry);
        var withinFourYears = FourthAnniversary.EarliestAppointmentWithin(on);
        var placeTaken = HeadAwards.PlaceTaken(enquiry);
        ulong post = 0;
        ulong allowance = 0;
        if (enquiry.Record.AppointmentTo(enquiry.PostIndex) is not { } appointment)
        {
            return (0, 0);
        }

        foreach (var (day, _, _) in new StageCompletions(appointment, FactDate.Never, FactDate.Never, [on.OrNextDay(), Dates.HeadshipRuleBegins, Dates.NpqhRequiredBeforeAppointment, withinFourYears]))
        {
            var appointed = head.AppointedOn.IsNever ? null : day;
            var before2004 = appointed < Dates.HeadshipRuleBegins;
            foreach (var inPost in Answers(PeriodFindings.Contains(enquiry.Record.FirstDayIn(enquiry.PostIndex, day!.Value), head.Until, on)))
            {
                foreach (var elsewhere in Answers(others))
                {
                    post |= inScope != Truth.False ? Combination(inPost, true, head.Capacity == Capacity.Substantive, before2004 || elsewhere) : 0;
                    post |= inScope != Truth.True ? Combination(inPost, false, head.Capacity == Capacity.Substantive, before2004 || elsewhere) : 0;
                }

                if (inPost && !before2004)
                {
                    allowance |= appointed < Dates.NpqhRequiredBeforeAppointment ? FindAllowance(placeTaken, appointed.Value, appointed >= withinFourYears) : NoneHolds;
                }
            }
        }

        return (post, allowance == 0 ? NoneHolds : allowance);
    }

    public static Truth IsInScope(School school) =>
        school.Country != Country.England ? Truth.False
        : school.EstablishmentType is not { } type ? Truth.Unknown
        : type.IsWithinHeadshipRule ? Truth.True : Truth.False;

    private static ulong FindAllowance((LocalDate? Earliest, LocalDate? Latest) placeTaken, LocalDate appointed, bool withinFourYears)
    {
        ulong found = placeTaken.Latest <= appointed ? 0 : Combination(true);
        if (placeTaken.Earliest <= appointed)
        {
            found |= Combination(true, true, withinFourYears);
            found |= withinFourYears ? 0 : Combination(true, true, true);
        }

        return found;
    }
}
