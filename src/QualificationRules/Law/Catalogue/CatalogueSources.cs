namespace QualificationRules.Law;

/// <summary>Where the catalogue's values are published, but for those that the rules cite too.</summary>
internal static class CatalogueSources
{
    public static Citation SencoCoursePage { get; } = Instruments.NpqSencoCoursePage.At("course page");

    public static Citation HeadshipCoursePage { get; } = Instruments.NpqhCoursePage.At("course page");

    public static Citation LearningOutcomes { get; } = Instruments.NasencoLearningOutcomes.At("parts A to C");

    public static Citation NasencoLevel { get; } = Instruments.WrittenAnswerHl4397.At("level and hours of the NASENCO");

    public static Citation AnyBody { get; } = Instruments.SendCodeOfPractice.At("para 6.86");

    public static Citation LeadProviders2026 { get; } = Instruments.NpqRegistrationService.At("default lead providers, 21 August 2026");

    public static Citation LeadProvidersSpring2026 { get; } = Instruments.NpqRegistrationService.At("lead providers of cohort spring 2026");

    public static Citation CourseCodes { get; } = Instruments.NpqRegistrationService.At("course identifiers and codes");

    public static Citation Assessments { get; } = Instruments.NpqRegistrationService.At("participant outcomes");

    public static Citation BestPracticeNetwork { get; } = Provider("Best Practice Network, NPQH", "https://bestpracticenet.co.uk/npqh", "at a glance, autumn 2024");

    /// <summary>The page was not seen; the figure is given as about right for one provider and one cohort.</summary>
    public static Citation ProviderFee { get; } = Provider("One provider's NPQH fee, reported second-hand", "https://bestpracticenet.co.uk/npqh", "fee");

    public static Citation ChurchOfEngland { get; } = Provider("Redhill teaching school hub with the Church of England, NPQH", "https://www.redhillhub.org.uk/npqh", "programme overview");

    public static Citation NasencoCourse { get; } = Provider("University of Exeter and Plymouth University, NASENCO 2014/15", "https://issuu.com/universityofexeter/docs/senco_leaflet_2014-15_d81ce35d740e84", "how the programme is delivered");

    /// <summary>The page was not seen: the description was passed on without its address, so that the address is the provider's own.</summary>
    public static Citation NasencoDescription { get; } = Provider("One provider's NASENCO, reported second-hand", "https://bestpracticenet.co.uk/", "description of the course, its page not seen");

    public static Citation CertificateWithoutAward { get; } =
        Provider("University of Derby, NA SENCO PGCert", "https://www.derby.ac.uk/postgraduate/education-courses/na-senco-pg-cert/", "what those without teacher status achieve");

    public static Citation LeedsHub { get; } = Provider("Leeds Teaching School Hub, NPQ SENCO", "https://leedsteachingschoolhub.co.uk/npq-senco/", "key points, 2024");

    private static Citation Provider(string title, string url, string provision) => new Instrument(title, Authority.Provider, url).At(provision);
}
