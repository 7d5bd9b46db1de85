namespace QualificationRules.Law;

/// <summary>The provisions that the headship question cites.</summary>
internal static class HeadshipProvisions
{
    public static Citation Commencement { get; } = Instruments.HeadTeachersRegulations2003.At("reg 1", "/regulation/1/made");

    public static Citation EarlierHeadships { get; } = Instruments.HeadTeachersRegulations2003.At("reg 2(2)", "/regulation/2/made");

    public static Citation RequiredQualifications { get; } = Instruments.HeadTeachersRegulations2003.At("reg 4(1)", "/regulation/4/made");

    public static Citation PupilReferralUnits { get; } = Instruments.HeadTeachersRegulations2003.At("reg 4(2)", "/regulation/4/made");

    /// <summary>Its text has not been verified: only its opening words, and what SI 2012/18's note says of it.</summary>
    public static Citation Transitional { get; } = Instruments.HeadTeachersRegulations2003.At("reg 5", "/regulation/5/made");

    public static Citation EeaQualifications { get; } = Instruments.HeadTeachersAmendment2005.At("reg 2", "/made");

    public static Citation NurserySchools { get; } = Instruments.HeadTeachersAmendmentNo2Of2005.At("reg 2", "/made");

    public static Citation Revocation { get; } = Instruments.HeadTeachersRevocation2012.At("reg 2 and explanatory note", "/made");

    public static Citation NotRetrospective { get; } = Instruments.EducationAct2002.At("s.135(3)", "/section/135");

    public static Citation ActingHeads { get; } = Instruments.EducationAct2002.At("s.135(4)", "/section/135");

    public static Citation SchoolsInScope { get; } = Instruments.EducationAct2002.At("s.135(5)", "/section/135");

    public static Citation WorkingTowards { get; } = Instruments.NpqhStatement2002.At("working towards NPQH, to 31 March 2009");

    public static Citation PlaceAccepted { get; } = Instruments.NpqhStatement2002.At("a place on NPQH before appointment");

    public static Citation NpqhAudience { get; } = Instruments.NpqhCoursePage.At("who the course is for");
}
