using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What the duty to hold the award turns on beside the award itself, in the statute's order.</summary>
internal static class SencoQualificationFindings
{
    public static Finding In2014Regulations { get; } = new(
        "send-regulations-2014-in-force",
        [Provisions.Commencement2014, Provisions.Commencement2008],
        holds: "On {on} the 2014 Regulations apply, which exclude those who became SENCO on or before {SencoRequirementBegins}.",
        fails: "On {on} the 2008 Regulations as amended in 2009 apply.",
        notKnown: "");

    public static Finding InNpqRules { get; } = new(
        "npq-rules-in-force",
        [Provisions.Amendment2024, Provisions.NationalAward2014, Provisions.RequiredDate2009],
        holds: "On {on} the relevant qualification is a NASENCO in time or the NPQ for SENCOs.",
        fails: "On {on} the relevant qualification is the NASENCO alone.",
        notKnown: "",
        presupposes: In2014Regulations);

    /// <summary>"after 1st September 2009": the day itself is not after it (reg 49(4)).</summary>
    public static Finding BecameAfter2009 { get; } = new(
        "became-senco-after-2009-09-01",
        [Provisions.QualificationDuty2014, Provisions.NewSencos2009],
        holds: "They became SENCO on {became}, after {SencoRequirementBegins}.",
        fails: "They became SENCO on {became}, not after {SencoRequirementBegins}.",
        notKnown: "It is not known whether they became SENCO after {SencoRequirementBegins}.");

    /// <summary>"has not previously been ... for a total period of more than twelve months". Asked of those who became SENCO after 1 September 2009; of others it fails.</summary>
    public static Finding EarlierServiceOverTwelveMonths { get; } = new(
        "earlier-service-more-than-twelve-months",
        [Provisions.QualificationDuty2014, Provisions.NewSencos2009],
        holds: "Before that they had been SENCO at relevant schools for a total of more than twelve months, which excuses them from the award.",
        fails: "Before that they had not been SENCO at relevant schools for a total of more than twelve months.",
        notKnown: "It is not known whether they had been SENCO at relevant schools for a total of more than twelve months before that.");

    /// <summary>Asked of those who became SENCO on or before 1 September 2009; of others it fails.</summary>
    public static Finding ServiceBefore2009OverTwelveMonths { get; } = new(
        "service-before-2009-09-01-more-than-twelve-months",
        [Provisions.ExistingSencos2009],
        holds: "On {SencoRequirementBegins} they had been SENCO at relevant schools for a total of more than twelve months, which excuses them from the award.",
        fails: "On {SencoRequirementBegins} they had not been SENCO at relevant schools for a total of more than twelve months.",
        notKnown: "It is not known whether, on {SencoRequirementBegins}, they had been SENCO at relevant schools for a total of more than twelve months.");

    /// <summary>"at any time after the third anniversary": the anniversary itself is in time.</summary>
    public static Finding WithinDeadline { get; } = new(
        "not-past-the-deadline",
        [Provisions.QualificationDuty2014, Provisions.RequiredDate2009],
        holds: "They may be without the award up to and including {deadline}.",
        fails: "The last day without the award was {deadline}; {on} is later.",
        notKnown: "It is not known whether {on} is past the last day without the award.");
}
