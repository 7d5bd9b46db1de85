using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What the SENCO questions share: regulations in force, and being the SENCO at a relevant school.</summary>
internal static class SencoPost
{
    public static Finding InForce { get; } = new(
        "senco-requirements-in-force",
        [Provisions.Commencement2008, Provisions.Commencement2014],
        holds: "On {on} regulations set requirements for SENCOs.",
        fails: "On {on} no regulations set requirements for SENCOs yet; the first came into force on {SencoRequirementBegins}.",
        notKnown: "");

    public static Finding InPost { get; } = new(
        "senco-in-post",
        [Provisions.Designation2008, Provisions.Designation2014],
        holds: "They are the SENCO on {on}: in post from {from}.",
        fails: "They do not hold {post} on {on}.",
        notKnown: "It is not known whether they hold {post} on {on}.");

    public static Finding AtRelevantSchool { get; } = new(
        "relevant-school",
        [Provisions.RelevantSchool2014, Provisions.MainstreamSchool, Provisions.RelevantSchool2008],
        holds: "The school ({school}) is a relevant school in England: a mainstream or maintained nursery school.",
        fails: "The school ({school}) is not a relevant school: the rule reaches mainstream and maintained nursery schools in England, and academies from {SendRegulations2014Begin}.",
        notKnown: "It is not known whether the school is a relevant school; its establishment type is missing.");

    /// <summary>Whether the regulations in force on the date reach a school of this type.</summary>
    public static bool IsRelevant(EstablishmentType type, Country country, LocalDate on) =>
        country == Country.England && (on >= Dates.SendRegulations2014Begin ? type.IsRelevantSchoolFrom2014 : type.IsRelevantSchoolFrom2009);

    /// <summary>Whether a post's school is one that the regulations in force on the date reach.</summary>
    public static Truth IsAtRelevantSchool(in PostSummary post, Day on) =>
        on >= Dates.SendRegulations2014Begin ? post.Relevant2014 : post.Relevant2009;
}
