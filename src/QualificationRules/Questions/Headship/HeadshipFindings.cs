using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>The headship asked about, its appointment, and working towards NPQH (SI 2003/3111 reg 2(2) and reg 5), in the order of the regulations.</summary>
internal static class HeadshipFindings
{
    public static Finding InForce { get; } = new(
        "headship-rule-in-force",
        [HeadshipProvisions.Commencement, HeadshipProvisions.Revocation],
        holds: "On {on} regulations required heads to hold NPQH or its like.",
        fails: "On {on} no regulations required heads to hold NPQH: they did from {HeadshipRuleBegins} to {HeadshipRuleLastDay}.",
        notKnown: "");

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
        holds: "They had been appointed head before {HeadshipRuleBegins}, of a maintained, non-maintained special or independent school in England or of a school in Scotland, Northern Ireland or abroad.",
        fails: "They had not been appointed head of such a school before {HeadshipRuleBegins}.",
        notKnown: "It is not known whether they had been appointed head of a school before {HeadshipRuleBegins}.");

    /// <summary>Asked of heads in post who were appointed to this headship on or after 1 April 2004; of others it fails, and so do the next three findings.</summary>
    public static Finding AppointedBefore2009 { get; } = new(
        "appointed-before-2009-04-01",
        [HeadshipProvisions.Transitional, HeadshipProvisions.WorkingTowards],
        holds: "They were appointed to this headship on {appointed}, before {NpqhRequiredBeforeAppointment}.",
        fails: "They were appointed to this headship on {appointed}, not before {NpqhRequiredBeforeAppointment}; from then the award itself had to come first.",
        notKnown: "It is not known whether they were appointed to this headship before {NpqhRequiredBeforeAppointment}.");

    /// <summary>The policy asked for a place accepted; whether reg 5 does is not known, since its text was not seen.</summary>
    public static Finding HasPlace { get; } = new(
        "npqh-place-at-appointment",
        [HeadshipProvisions.Transitional, HeadshipProvisions.PlaceAccepted],
        holds: "On appointment they had accepted a place on NPQH, and by {on} they had not withdrawn from it.",
        fails: "On appointment they had accepted no place on NPQH, or by {on} they had withdrawn from it.",
        notKnown: "It is not known whether, on appointment, they had accepted a place on NPQH and kept it to {on}.",
        presupposes: AppointedBefore2009);

    public static Finding PlaceTakenUp { get; } = new(
        "npqh-place-taken-up-at-appointment",
        [HeadshipProvisions.Transitional, HeadshipProvisions.WorkingTowards],
        holds: "On appointment they had taken up that place.",
        fails: "On appointment they had not yet taken up that place.",
        notKnown: "It is not known whether, on appointment, they had taken up that place.",
        presupposes: HasPlace);

    /// <summary>
    /// Holds for those who had taken up a place, to the fourth anniversary of their appointment. After it, and for those who had only accepted a
    /// place, the law is not verified.
    /// </summary>
    public static Finding AllowanceApplies { get; } = new(
        "transitional-allowance-applies",
        [HeadshipProvisions.Transitional],
        holds: "Those working towards NPQH were allowed to serve on {on}.",
        fails: "No allowance for those working towards NPQH applies on {on}.",
        notKnown: "Whether the allowance for those working towards NPQH applies on {on} is not known: the text of reg 5, which says who has it and for how long, has not been verified but for those who had taken up a place, to the fourth anniversary of their appointment.",
        presupposes: HasPlace);
}
