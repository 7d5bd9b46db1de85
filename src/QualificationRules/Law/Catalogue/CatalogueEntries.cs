using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Law;

/// <summary>The catalogue's data.</summary>
internal static class CatalogueEntries
{
    private static readonly ImmutableArray<string> LeadProviders =
        ["Ambition Institute", "Best Practice Network", "Church of England", "National Institute of Teaching", "Teach First", "UCL Institute of Education"];

    private static readonly Sourced<string> NpqAssessment = new(
        "an open-book answer to a case study within an eight-day window, passed or failed; who fails may sit a later window",
        CatalogueSources.Assessments);

    private static CatalogueEntry Nasenco { get; } = new(Qualification.Nasenco)
    {
        ShortName = "NASENCO",
        Title = new("National Award for Special Educational Needs Co-ordination (NASENCO)", CatalogueSources.LearningOutcomes),
        AwardedBy = new("a recognised body: in practice a university with power to award degrees; a PGCert without the National Award is no NASENCO", Provisions.RecognisedBody2024),
        LeadProviders = [],
        Level = new("level 7, postgraduate, at least 60 credits", CatalogueSources.AnyBody),
        Length = new("up to a year, about 225 hours", CatalogueSources.NasencoLevel),
        ContentAreas = new(["professional knowledge and understanding", "leading and co-ordinating provision", "personal and professional qualities"], CatalogueSources.LearningOutcomes),
        Assessment = new("academic assignments with a portfolio against the learning outcomes; the credits alone are not the award", CatalogueSources.LearningOutcomes),
        Audience = new("SENCOs new to the role and aspiring SENCOs", CatalogueSources.LearningOutcomes),
        EntryConditions = new("a qualified teacher: QTS, or QTLS with current membership", ProgrammeProvisions.NasencoAward),
        FirstStart = new(Dates.SencoRequirementBegins, Provisions.RequiredDate2009),
        LastStart = new(Dates.NpqReplacesNasenco.PlusDays(-1), Provisions.Nasenco2024),
        Replaced = new("nothing: no award was required before", Provisions.RequiredDate2009),
        ServiceCodes = [],
        ProviderFigures =
        [
            new("a one year course", CatalogueSources.NasencoCourse),
            new("four strands: the context of inclusive practice, the strategy for it, its application, and working with others", CatalogueSources.NasencoDescription),
            new("assessed by practice-based assignments at postgraduate level, with case studies and critical analysis of leadership", CatalogueSources.NasencoDescription),
            new("a PGCert, but not the National Award, for those without QTS, QTLS or EYTS", CatalogueSources.CertificateWithoutAward),
        ],
    };

    private static CatalogueEntry NpqSenco { get; } = new(Qualification.NpqSenco)
    {
        ShortName = "NPQ for SENCOs",
        Title = new("National Professional Qualification for Special Educational Needs Co-ordinators (NPQ for SENCOs)", CatalogueSources.SencoCoursePage),
        AwardedBy = new("a provider listed in Schedule A1, on a course accredited by the Department for Education", Provisions.ListedProvider2024),
        LeadProviders = [new(LeadProviders, CatalogueSources.LeadProviders2026), new(["Best Practice Network"], CatalogueSources.LeadProvidersSpring2026)],
        Level = new("no stated level", CatalogueSources.SencoCoursePage),
        Length = new("18 months taught, 18 to 22 months with assessment and outcome; one to two hours a week", Provisions.NpqLength),
        ContentAreas = new(
            [
                "school culture", "statutory framework", "identification of need", "teaching", "behaviour", "leading and managing provision",
                "professional development", "implementation",
            ],
            CatalogueSources.SencoCoursePage),
        Assessment = NpqAssessment,
        Audience = new("SENCOs, aspiring SENCOs and school leaders who want expertise in SEND", ProgrammeProvisions.NpqSencoAudience),
        EntryConditions = new("none as to teacher status", ProgrammeProvisions.NpqEntry),
        FirstStart = new(Dates.NpqReplacesNasenco, Provisions.NpqSenco2024),
        Replaced = new("the NASENCO, for courses begun on or after 1 September 2024", Provisions.Amendment2024),
        ServiceCodes = [new("NPQSENCO", CatalogueSources.CourseCodes), new("npq-senco", CatalogueSources.CourseCodes)],
        ProviderFigures =
        [
            new("a leadership-level qualification of 18 months, for existing, assistant and aspiring SENCOs, their line managers, senior leaders, and others who want expertise in SEND", CatalogueSources.LeedsHub),
        ],
    };

    private static CatalogueEntry Npqh { get; } = new(Qualification.Npqh)
    {
        ShortName = "NPQH",
        Title = new("National Professional Qualification for Headship (NPQH)", CatalogueSources.HeadshipCoursePage),
        AwardedBy = new("a lead provider, on a course accredited by the Department for Education", CatalogueSources.HeadshipCoursePage),
        LeadProviders =
        [
            new(LeadProviders.Insert(3, "LLSE"), CatalogueSources.LeadProviders2026),
            new(["Best Practice Network", "LLSE"], CatalogueSources.LeadProvidersSpring2026),
        ],
        Level = new("no stated level", CatalogueSources.HeadshipCoursePage),
        Length = new("18 months taught, 18 to 22 months with assessment and outcome; one to two hours a week", CatalogueSources.HeadshipCoursePage),
        ContentAreas = new(
            [
                "school culture", "teaching", "curriculum and assessment", "behaviour", "additional and special educational needs and disabilities",
                "professional development", "organisational management", "implementation", "working in partnership", "governance and accountability",
            ],
            CatalogueSources.HeadshipCoursePage),
        Assessment = NpqAssessment,
        Audience = new("heads, and those who want to become head, of an educational setting", HeadshipProvisions.NpqhAudience),
        EntryConditions = new("none as to teacher status", ProgrammeProvisions.NpqEntry),
        Replaced = new("the earlier NPQH, of the same name: the present course began in autumn 2021", ProgrammeProvisions.CohortFunding),
        ServiceCodes = [new("NPQH", CatalogueSources.CourseCodes), new("npq-headship", CatalogueSources.CourseCodes)],
        ProviderFigures =
        [
            new("104 hours: 38 online, 5 face-to-face events, 6 hours of coaching", CatalogueSources.BestPracticeNetwork),
            new("a fee of about GBP 1,855 plus VAT", CatalogueSources.ProviderFee),
            new("21 months: 30 hours self-led, 52.5 hours live, 10 hours of coaching", CatalogueSources.ChurchOfEngland),
        ],
    };

    /// <summary>Every entry, in the order in which they are listed.</summary>
    public static ImmutableArray<CatalogueEntry> All { get; } = [Nasenco, NpqSenco, Npqh];
}
