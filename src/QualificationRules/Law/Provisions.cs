namespace QualificationRules.Law;

/// <summary>The provisions that findings cite.</summary>
internal static class Provisions
{
    // SI 2008/2945 as amended by SI 2009/1387: 1 September 2009 to 31 August 2014.
    public static Citation Commencement2008 { get; } = Instruments.SencoRegulations2008.At("reg 1", "/regulation/1");

    public static Citation RelevantSchool2008 { get; } = Instruments.SencoRegulations2008.At("reg 2", "/regulation/2");

    public static Citation Designation2008 { get; } = Instruments.SencoRegulations2008.At("reg 3", "/regulation/3");

    /// <summary>Its text has not been verified: only that reg 3(1) offers it beside paragraphs (2) and (3).</summary>
    public static Citation NonTeachers2008 { get; } = Instruments.SencoRegulations2008.At("reg 3(1) and (4), text of (4) not verified", "/regulation/3") with { AppliesUntil = Dates.NonTeacherLimbLastDay };

    public static Citation ExistingSencos2009 { get; } = Instruments.SencoAmendmentRegulations2009.At("reg 2 (inserting reg 3(5)(a))", "/regulation/2");

    public static Citation NewSencos2009 { get; } = Instruments.SencoAmendmentRegulations2009.At("reg 2 (inserting reg 3(5)(b))", "/regulation/2");

    public static Citation RequiredDate2009 { get; } = Instruments.SencoAmendmentRegulations2009.At("reg 2 (inserting reg 3(6))", "/regulation/2");

    // SI 2014/1530 as made, and as amended by SI 2024/535.
    public static Citation Commencement2014 { get; } = Instruments.SendRegulations2014.At("reg 1", "/regulation/1");

    public static Citation RelevantSchool2014 { get; } = Instruments.SendRegulations2014.At("reg 2(1)", "/regulation/2");

    public static Citation Designation2014 { get; } = Instruments.SendRegulations2014.At("reg 49(1)", "/regulation/49");

    public static Citation QualifiedTeacher2014 { get; } = Instruments.SendRegulations2014.At("reg 49(2)(a)", "/regulation/49");

    public static Citation Induction2014 { get; } = Instruments.SendRegulations2014.At("reg 49(2)(b)", "/regulation/49");

    public static Citation WorkingAsTeacher2014 { get; } = Instruments.SendRegulations2014.At("reg 49(2)(c)", "/regulation/49");

    public static Citation HeadTeacher2014 { get; } = Instruments.SendRegulations2014.At("reg 49(3)", "/regulation/49");

    public static Citation QualificationDuty2014 { get; } = Instruments.SendRegulations2014.At("reg 49(4)", "/regulation/49");

    public static Citation NationalAward2014 { get; } = Instruments.SendRegulations2014.At("reg 49(5)-(6) as made", "/regulation/49/made") with { AppliesUntil = Dates.NpqReplacesNasenco.PlusDays(-1) };

    public static Citation Nasenco2024 { get; } = Instruments.SendRegulations2014.At("reg 49(7)(a)", "/regulation/49") with { AppliesFrom = Dates.NpqReplacesNasenco };

    public static Citation NpqSenco2024 { get; } = Instruments.SendRegulations2014.At("reg 49(7)(b)", "/regulation/49") with { AppliesFrom = Dates.NpqReplacesNasenco };

    public static Citation RecognisedBody2024 { get; } = Instruments.SendRegulations2014.At("reg 49(8)", "/regulation/49") with { AppliesFrom = Dates.NpqReplacesNasenco };

    public static Citation ListedProvider2024 { get; } = Instruments.SendRegulations2014.At("reg 49(9) and Schedule A1", "/regulation/49") with { AppliesFrom = Dates.NpqReplacesNasenco };

    public static Citation Amendment2024 { get; } = Instruments.SendAmendmentRegulations2024.At("reg 2", "/regulation/2");

    public static Citation MainstreamSchool { get; } = Instruments.ChildrenAndFamiliesAct2014.At("s.83(2)", "/section/83");

    // What speaks for a reading of contested words; see ReadingSources.
    public static Citation ThirdAnniversary2009 { get; } = Instruments.SencoAmendmentRegulations2009.At("reg 2 (inserting reg 3(6)), its definition of \"required date\" not verified", "/regulation/2");

    public static Citation AppointedBefore2009 { get; } = Instruments.SencoNpqDesignHistory.At("those appointed before 1 September 2009 are not required to take the NPQ");

    public static Citation WithinThreeYearsOfAppointment { get; } = Instruments.SencoNpqDesignHistory.At("training is complete within 3 years of appointment");

    public static Citation CorrespondingDate { get; } = Instruments.DoddsVWalker.At("corresponding-date rule, not verified in a primary source");

    // Who is a qualified teacher, and induction.
    public static Citation PartialAccess { get; } = Instruments.TeachersQualificationsRegulations2003.At("Sch 2 para 8A", "/schedule/2");

    public static Citation Qtls { get; } = Instruments.TeachersQualificationsRegulations2003.At("Sch 2 para 13B", "/schedule/2");

    public static Citation InductionNotRequired { get; } = Instruments.InductionRegulations2012.At("Sch 1 para 1", "/schedule/1");

    /// <summary>Read in the explanatory note, which tells in which schools it forbids employing a teacher without induction.</summary>
    public static Citation InductionAtMaintainedSchools { get; } = Instruments.InductionRegulations2012.At("reg 5", "/note/made");

    public static Citation InductionAtAcademies { get; } = Instruments.ChildrensWellbeingAndSchoolsAct2026.At("s.78(5), commencement not verified", "/section/78/enacted");

    // Guidance and programme.
    public static Citation TransitionAdvice { get; } = Instruments.TransitionGuidance.At("SENCOs starting in post in 2023/24");

    public static Citation NpqLength { get; } = Instruments.NpqSencoCoursePage.At("length of the course and its assessment");

    public static Citation NpqOutcome { get; } = Instruments.NpqSencoCoursePage.At("the requirement is met on receiving the outcome");

    public static Citation CodeOfPractice { get; } = Instruments.SendCodeOfPractice.At("chapter 6");
}
