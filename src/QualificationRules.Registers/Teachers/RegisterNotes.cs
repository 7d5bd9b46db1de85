namespace QualificationRules.Registers.Teachers;

/// <summary>What is noted of how the registers of teachers were read. Each stands in a report once, with how often it happened.</summary>
internal static class RegisterNotes
{
    public const string Ignored = "Of the answers of registers these parts mean nothing to the rules, and were read over";
    public const string UnknownValue = "Values of a register that are not known here were read as not known";
    public const string Disagrees = "An answer of a register does not agree with itself, and the fact was read as not known";
    public const string NoRecord = "A register has no such record, or has deactivated it, and nothing is known from it";
    public const string Merged = "The register answered with another TRN than asked for: the records were merged";
    public const string QtlsMixed = "The earliest day as a qualified teacher may be that of QTLS, so that QTS is only known to date from that day or later";
    public const string QtlsActive = "QTLS is held, and the register does not record gaps in the membership: it is known of the day of the answer only";
    public const string QtlsExpired = "QTLS was held and has ended, on a day that the register does not give";
    public const string ExemptByQtls = "The exemption from induction may rest on QTLS and lapse with it, and was read as not known";
    public const string RoutesNotAsked = "The answer does not have the routes, so that a status by partial access alone may be held";
    public const string NoNpq = "No NPQ passed is on record under the TRN, which is also the answer to a TRN that nobody has";
    public const string OtherNpq = "NPQs that mean nothing to these rules were left out";
    public const string EarlyNpq = "An NPQ for SENCOs is dated before there was one to be awarded";
    public const string CensusQtStatus = "The census has the element QTStatus of older systems, whose codes are not known here";
    public const string NoTeacherNumber = "Members of the census without a teacher number of seven digits were not matched with anybody";
    public const string NoSencoSubject = "The census has no subject Z201 for a SENCO, which says nothing: the return may lack it";
    public const string NotInSource = "The TRN is in no file of the Teaching Record System that was given; after a merger of records the TRN is another";
    public const string NoTrn = "Without a TRN the person cannot be found in the registers of teachers";
}
