namespace QualificationRules.Registers.Extracts;

/// <summary>What is noted of how an extract was read. Each stands in a report once, with how often it happened.</summary>
internal static class NoteKinds
{
    public const string Encoding = "The file is not UTF-8";
    public const string Separator = "The cells are not separated by commas";
    public const string BeforeHeader = "Rows above the headings were passed over";
    public const string Footer = "Totals, footers and repeated headings were passed over";
    public const string LeftOut = "Columns that mean nothing to these rules were left out";
    public const string HeadingTaken = "Several headings stand for one column, and the plainest was taken";
    public const string BareDate = "A date without a name was taken as the role's, because the file has a role and no other such date";
    public const string NoType = "There is no column for the establishment type, and no school's type is known";
    public const string OtherSheets = "Other sheets of the workbook were not read";
    public const string NoRoleColumn = "There is no column for the role, and every row was taken as a SENCO's";
    public const string NoCourses = "The file has no column for the NASENCO or the NPQ for SENCOs, and nobody in it was taken to have either";
    public const string BlankRole = "Rows without a role were taken as no SENCO's";
    public const string RoleWords = "Roles were read by their words";
    public const string TrnAsId = "There is no Employee ID, and people are told apart by TRN";
    public const string TwoDigitYear = "Years of two digits were read as 1950 to 2049";
    public const string DayNumber = "Excel's day numbers were read as dates";
    public const string From1904 = "The workbook counts its days from 1904, and numbers in columns of dates were read so";
    public const string MonthOnly = "Months without a day were read as some day of the month";
    public const string DateForm = "Dates in other forms were read day first";
    public const string OpenEnd = "Ends that are not in sight were read as still in post";
    public const string FarDay = "Days that stand for none were read as not known";
    public const string Placeholder = "Placeholders were read as blank cells";
    public const string NotKnown = "Words for what is not known yet were read as not known";
    public const string Zeros = "Zeros that a number had lost were put back";
    public const string ContractStart = "The role's start is not given, and is on or after the contract's start";
    public const string ContractEnd = "The role's end is not given, and is on or before the contract's end";
    public const string Leaver = "The person has left and the end is blank: when the role ended was taken as not known";
    public const string Register = "The school comes from the register";
    public const string RegisterType = "The register has another establishment type than the file, and was followed";
    public const string Crossed = "The school became another while the post was held, and the post goes on there";
    public const string NotInRegister = "The school is not in the register";
}
