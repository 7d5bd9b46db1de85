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

    /// <summary>DfE, "Mandatory qualification for SENCOs", as worded from about 30 October 2023.</summary>
    public static Instrument TransitionGuidance { get; } =
        new("DfE guidance, Mandatory qualification for SENCOs (30 October 2023)", Authority.Guidance, new Uri("https://www.gov.uk/government/publications/mandatory-qualification-for-sencos"));

    /// <summary>DfE, the course page of the SENCO NPQ.</summary>
    public static Instrument NpqSencoCoursePage { get; } =
        new("DfE guidance, SENCO national professional qualification", Authority.Guidance, new Uri("https://www.gov.uk/guidance/senco-national-professional-qualification"));

    /// <summary>Special educational needs and disability code of practice: 0 to 25 years (January 2015).</summary>
    public static Instrument SendCodeOfPractice { get; } =
        new("SEND Code of Practice 2015", Authority.Guidance, new Uri("https://www.gov.uk/government/publications/send-code-of-practice-0-to-25"));

    /// <summary>DfE's NPQ schedules and milestone dates, as published for lead providers.</summary>
    public static Instrument NpqSchedules { get; } =
        new("DfE NPQ schedules and milestone dates", Authority.Programme, new Uri("https://github.com/DFE-Digital/npq-registration"));

    private static Instrument Statute(string title, string path, LocalDate? from = null, LocalDate? until = null) =>
        new(title, Authority.Statute, new Uri($"https://www.legislation.gov.uk/{path}")) { AppliesFrom = from, AppliesUntil = until };
}
