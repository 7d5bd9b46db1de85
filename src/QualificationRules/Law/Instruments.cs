using NodaTime;

namespace QualificationRules.Law;

/// <summary>The instruments that the rules are taken from.</summary>
public static class Instruments
{
    /// <summary>Education (Special Educational Needs Co-ordinators) (England) Regulations 2008, in force 1 September 2009.</summary>
    public static Instrument SencoRegulations2008 { get; } = Statute("SI 2008/2945", "uksi/2008/2945", Dates.SencoRequirementBegins, Dates.SendRegulations2014Begin.PlusDays(-1));

    /// <summary>The 2009 amendment of the 2008 Regulations: brought in the award, in force 1 September 2009.</summary>
    public static Instrument SencoAmendmentRegulations2009 { get; } = Statute("SI 2009/1387", "uksi/2009/1387", Dates.SencoRequirementBegins, Dates.SendRegulations2014Begin.PlusDays(-1));

    /// <summary>Special Educational Needs and Disability Regulations 2014, in force 1 September 2014.</summary>
    public static Instrument SendRegulations2014 { get; } = Statute("SI 2014/1530", "uksi/2014/1530", Dates.SendRegulations2014Begin);

    /// <summary>Special Educational Needs and Disability (Amendment) Regulations 2024, in force 1 September 2024.</summary>
    public static Instrument SendAmendmentRegulations2024 { get; } = Statute("SI 2024/535", "uksi/2024/535", Dates.NpqReplacesNasenco);

    /// <summary>Children and Families Act 2014: section 83(2) defines a mainstream school.</summary>
    public static Instrument ChildrenAndFamiliesAct2014 { get; } = Statute("Children and Families Act 2014", "ukpga/2014/6", Dates.SendRegulations2014Begin);

    /// <summary>Education (School Teachers' Qualifications) (England) Regulations 2003: who is a qualified teacher.</summary>
    public static Instrument TeachersQualificationsRegulations2003 { get; } = Statute("SI 2003/1662", "uksi/2003/1662");

    /// <summary>Education (Induction Arrangements for School Teachers) (England) Regulations 2012.</summary>
    public static Instrument InductionRegulations2012 { get; } = Statute("SI 2012/1115", "uksi/2012/1115");

    /// <summary>Children's Wellbeing and Schools Act 2026: is to extend induction to academies; which of its sections are in force has not been verified.</summary>
    public static Instrument ChildrensWellbeingAndSchoolsAct2026 { get; } = Statute("Children's Wellbeing and Schools Act 2026", "ukpga/2026/21", Dates.InductionAtAcademiesAnnounced);

    /// <summary>DfE, "Transition to NPQ for SENCOs", as worded from about 30 October 2023. DfE has replaced that wording; the page is a teaching school hub's that reproduced it.</summary>
    public static Instrument TransitionGuidance { get; } =
        new("DfE guidance, Transition to NPQ for SENCOs (30 October 2023, as Leeds Teaching School Hub reproduced it)", Authority.Guidance, "https://leedsteachingschoolhub.co.uk/npq-senco/");

    /// <summary>DfE, the course page of the SENCO NPQ.</summary>
    public static Instrument NpqSencoCoursePage { get; } =
        new("DfE guidance, SENCO national professional qualification", Authority.Guidance, "https://www.gov.uk/guidance/special-educational-needs-co-ordinators-national-professional-qualification");

    /// <summary>Special educational needs and disability code of practice: 0 to 25 years (January 2015).</summary>
    public static Instrument SendCodeOfPractice { get; } =
        new("SEND Code of Practice 2015", Authority.Guidance, "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25");

    /// <summary>DfE's account of how it introduced the SENCO NPQ, and whom it took to be bound: autumn 2024.</summary>
    public static Instrument SencoNpqDesignHistory { get; } =
        new("DfE design history, Introducing the SENCO NPQ (autumn 2024)", Authority.Guidance, "https://teacher-cpd.design-history.education.gov.uk/register-for-an-npq/senco-npq");

    /// <summary>House of Lords, 18 June 1981: on which day a period counted from a day ends.</summary>
    public static Instrument DoddsVWalker { get; } =
        new("Dodds v Walker [1981] UKHL", Authority.CaseLaw, "https://vlex.co.uk/vid/dodds-v-walker-793845349");

    /// <summary>DfE's NPQ schedules and milestone dates, as published for lead providers.</summary>
    public static Instrument NpqSchedules { get; } =
        new("DfE NPQ schedules and milestone dates", Authority.Programme, "https://github.com/DFE-Digital/npq-registration");

    /// <summary>Education Act 2002: section 135 allows a qualification to be required of heads, and sets the limits of that.</summary>
    public static Instrument EducationAct2002 { get; } = Statute("Education Act 2002", "ukpga/2002/32");

    /// <summary>Education (Head Teachers' Qualifications) (England) Regulations 2003, in force 1 April 2004 to 7 February 2012.</summary>
    public static Instrument HeadTeachersRegulations2003 { get; } = Statute("SI 2003/3111", "uksi/2003/3111", Dates.HeadshipRuleBegins, Dates.HeadshipRuleRevoked.PlusDays(-1));

    /// <summary>Amendment of the head teachers' regulations of 2003 for EEA and Swiss qualifications, in force 30 April 2005.</summary>
    public static Instrument HeadTeachersAmendment2005 { get; } = Statute("SI 2005/875", "uksi/2005/875", Dates.EeaHeadshipAccepted, Dates.HeadshipRuleRevoked.PlusDays(-1));

    /// <summary>Amendment of the head teachers' regulations of 2003 for heads of maintained nursery schools, in force 31 December 2005.</summary>
    public static Instrument HeadTeachersAmendmentNo2Of2005 { get; } = Statute("SI 2005/3322", "uksi/2005/3322", Dates.NpqiclAccepted, Dates.HeadshipRuleRevoked.PlusDays(-1));

    /// <summary>Revocation of the head teachers' regulations of 2003, in force 8 February 2012.</summary>
    public static Instrument HeadTeachersRevocation2012 { get; } = Statute("SI 2012/18", "uksi/2012/18", Dates.HeadshipRuleRevoked);

    /// <summary>Ministerial statement on NPQH of 12 December 2002: who may be appointed while working towards it, and until when.</summary>
    public static Instrument NpqhStatement2002 { get; } =
        new("Written statement on NPQH, HC Deb 12 December 2002", Authority.Guidance, "https://api.parliament.uk/historic-hansard/sittings/2002/dec/12");

    /// <summary>DfE, the course page of the headship NPQ.</summary>
    public static Instrument NpqhCoursePage { get; } =
        new("DfE guidance, Headship national professional qualification", Authority.Guidance, "https://www.gov.uk/guidance/headship-national-professional-qualification");

    /// <summary>DfE, "Transition to NPQ for SENCOs" of 24 April 2024, later "Additional guidance on the mandatory requirements for SENCOs and schools".</summary>
    public static Instrument NpqTransitionGuidance { get; } =
        new("DfE guidance, Transition to NPQ for SENCOs (24 April 2024)", Authority.Guidance, "https://www.gov.uk/government/publications/mandatory-qualification-for-sencos/transition-to-national-professional-qualification-for-special-educational-needs-co-ordinators");

    /// <summary>National Award for SEN Co-ordination: the learning outcomes of 2014. Since 2023 their address carries the page "Mandatory qualification for SENCOs".</summary>
    public static Instrument NasencoLearningOutcomes { get; } =
        new("National Award for SEN Co-ordination: learning outcomes (2014)", Authority.Guidance, "https://www.gov.uk/government/publications/national-award-for-sen-co-ordination-learning-outcomes");

    /// <summary>Written answer HL4397 on SENCO qualifications.</summary>
    public static Instrument WrittenAnswerHl4397 { get; } =
        new("Written answer HL4397", Authority.Guidance, "https://parallelparliament.co.uk/question/HL4397/special-educational-needs-qualifications");

    /// <summary>DfE, "Funding for national professional qualifications (NPQs)", as worded for each cohort.</summary>
    public static Instrument NpqFundingGuidance { get; } =
        new("DfE guidance, Funding for NPQs", Authority.Programme, "https://www.gov.uk/government/publications/funding-for-national-professional-qualifications-npqs");

    /// <summary>DfE's NPQ registration service, whose code decides who is eligible for a scholarship.</summary>
    public static Instrument NpqRegistrationService { get; } =
        new("DfE NPQ registration service", Authority.Programme, "https://github.com/DFE-Digital/npq-registration");

    private static Instrument Statute(string title, string path, LocalDate? from = null, LocalDate? until = null) =>
        new(title, Authority.Statute, $"https://www.legislation.gov.uk/{path}") { AppliesFrom = from, AppliesUntil = until };
}
