namespace SencoChecker.Pages;

/// <summary>Where facts are found by those who do not know them.</summary>
internal static class Places
{
    public const string Register = "The schools' register, Get information about schools (GIAS), says it under \"School type\".";
    public const string Contract = "The letter of appointment, the contract, the payroll or the minutes of the governing board.";
    public const string Teachers = "DfE's service \"Check a teacher's record\" shows it to schools, and \"Access your teaching qualifications\" to the teacher.";
    public const string Person = "The person, or their application.";
}
