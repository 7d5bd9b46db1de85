using System.Collections.Frozen;
using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Registers.Extracts;

/// <summary>The columns of the extract. README.md says what each means and what a blank cell means.</summary>
internal static class Columns
{
    private const string DateAllowed = "a date such as 2024-09-01, 01/09/2024 (day first), 1 September 2024, 01-Sep-2024, a month (2024-09, 09/2024, September 2024), a year (2024), each a day that exists in 1900 to 2100, or \"unknown\"";
    private const string TextAllowed = "text without control characters";
    private const string DateOrNoneAllowed = DateAllowed + ", or \"none\" where there is none";

    public static ColumnOf<string> EmployeeId { get; } = new("Employee ID", "an id that no other person has", Cells.Id);

    public static ColumnOf<string> Urn { get; } = new("URN", "the six digits of the school's URN in GIAS", NumberCells.Urn);

    public static ColumnOf<EstablishmentType?> Type { get; } = new("Establishment Type", "a GIAS code such as 34, or its name, such as Academy converter", Cells.EstablishmentType);

    public static ColumnOf<RoleReading> Role { get; } = new("Role", "what the post is, such as SENCO, Headteacher, Acting head, or any other", RoleCell.Read);

    public static ColumnOf<FactDate> RoleStart { get; } = new("Role Start Date", DateAllowed, Cells.Date);

    public static ColumnOf<FactDate> RoleEnd { get; } = new("Role End Date", DateAllowed + "; blank while still in post", Cells.End);

    public static ColumnOf<FactDate> Appointed { get; } = new("Appointed Date", DateAllowed + "; blank where it is the Role Start Date", Cells.Date);

    public static ColumnOf<string> Name { get; } = new("Name", TextAllowed, Cells.Text) { IsOfPerson = true };

    public static ColumnOf<string> Trn { get; } = new("TRN", "seven digits (a spreadsheet may have dropped leading zeros)", NumberCells.Trn) { IsOfPerson = true };

    public static ColumnOf<string> Forename { get; } = new("Forename", TextAllowed, Cells.Text) { IsOfPerson = true };

    public static ColumnOf<string> Surname { get; } = new("Surname", TextAllowed, Cells.Text) { IsOfPerson = true };

    public static ColumnOf<string> PostId { get; } = new("Post ID", TextAllowed, Cells.Text);

    public static ColumnOf<FactDate> ContractStart { get; } = new("Contract Start", DateAllowed, Cells.Date);

    public static ColumnOf<FactDate> ContractEnd { get; } = new("Contract End", DateAllowed + "; blank while it goes on", Cells.End);

    public static ColumnOf<string> DfeNumber { get; } = new("DfE Number", "LA and establishment number, such as 201/3614", NumberCells.DfeNumber);

    public static ColumnOf<string> La { get; } = new("LA", "the three digits of the local authority", NumberCells.La);

    public static ColumnOf<string> Estab { get; } = new("Estab", "the four digits of the establishment number", NumberCells.Estab);

    public static ColumnOf<string> School { get; } = new("School", TextAllowed, Cells.Text);

    public static ColumnOf<Country> Country { get; } = new("Country", "England, Wales, Scotland, Northern Ireland or Other", Cells.Country);

    public static ColumnOf<string> ContinuesFrom { get; } = new("Continues From", "the six-digit URN of the person's earlier post, its Post ID, its line (\"line 7\"), or \"new\" where the post continues none", Cells.Text);

    public static ColumnOf<bool?> Teaches { get; } = new("Teaches At School", Cells.YesNoAllowed, Cells.YesNo);

    public static ColumnOf<FactDate> HeadFrom { get; } = new("Head From", DateOrNoneAllowed, Cells.DateOrNone);

    public static ColumnOf<FactDate> HeadUntil { get; } = new("Head Until", DateAllowed, Cells.End);

    public static ColumnOf<FactDate> Qts { get; } = new("QTS Date", DateOrNoneAllowed, Cells.DateOrNone) { IsOfPerson = true };

    public static ColumnOf<FactDate> QtlsFrom { get; } = new("QTLS From", DateAllowed, Cells.Date) { IsOfPerson = true };

    public static ColumnOf<FactDate> QtlsUntil { get; } = new("QTLS Until", DateAllowed, Cells.End) { IsOfPerson = true };

    public static ColumnOf<InductionStatus?> Induction { get; } = new(
        "Induction Status", "None, Required to Complete, Exempt, In Progress, Passed, Failed or Failed in Wales", Cells.Induction) { IsOfPerson = true };

    public static ColumnOf<FactDate> InductionCompleted { get; } = new("Induction Completed Date", DateOrNoneAllowed, Cells.DateOrNone) { IsOfPerson = true };

    public static CourseColumns Nasenco { get; } = new("NASENCO", "National Award For SEN Coordination", "National SENCO Award", "SENCO Award")
    {
        Qualification = Qualification.Nasenco, IsOfSencos = true, Recognised = YesNo("NASENCO Body Recognised"),
    };

    public static CourseColumns Npq { get; } = new("NPQ", "NPQSENCO", "NPQ SENCO", "NPQ For SENCO", "NPQ For SENCOs", "SENCO NPQ", "NPQ SEN", "NPQSEN")
    {
        Qualification = Qualification.NpqSenco, IsOfSencos = true, Listed = YesNo("NPQ Provider Listed"),
        Provider = new("NPQ Provider", TextAllowed, Cells.Text) { IsOfPerson = true },
    };

    public static CourseColumns Npqh { get; } = new("NPQH", "NPQ Headship", "NPQ For Headship") { Qualification = Qualification.Npqh };

    /// <summary>Each course that has columns of its own, in the order of the template.</summary>
    public static ImmutableArray<CourseColumns> Courses { get; } = [Nasenco, Npq, Npqh];

    public static ColumnOf<Qualification?> HeadshipQualification { get; } = new(
        "Headship Qualification", "NPQHWALES, SSH, PQHNI, EEAHEADSHIP or NPQICL; blank where there is none; NPQH has columns of its own", Cells.HeadshipQualification) { IsOfPerson = true };

    public static CourseColumns OtherHeadship { get; } = new("Headship Qualification");

    public static ColumnOf<bool?> PostsComplete { get; } = Complete("Posts Complete");

    public static ColumnOf<bool?> TrainingComplete { get; } = Complete("Training Complete");

    public static ImmutableArray<Column> All { get; } =
    [
        EmployeeId, Name, Forename, Surname, Trn, Urn, DfeNumber, La, Estab, School, Type, Country,
        Role, RoleStart, RoleEnd, ContractStart, ContractEnd, Appointed, PostId, ContinuesFrom, Teaches, HeadFrom, HeadUntil,
        Qts, QtlsFrom, QtlsUntil, Induction, InductionCompleted,
        .. Courses.SelectMany(course => course.All),
        HeadshipQualification, .. OtherHeadship.All,
        PostsComplete, TrainingComplete,
    ];

    /// <summary>The columns of the course that leads to a qualification.</summary>
    public static CourseColumns Of(Qualification qualification) => Courses.FirstOrDefault(course => course.Qualification == qualification) ?? OtherHeadship;

    /// <summary>A column for a stage of a course.</summary>
    public static ColumnOf<FactDate> Stage(string name) => new(name, DateOrNoneAllowed, Cells.DateOrNone) { IsOfPerson = true };

    /// <summary>The columns of which a blank cell says something, so that what is not known is not as good as blank.</summary>
    public static FrozenSet<Column> SayWhenBlank { get; } = FrozenSet.ToFrozenSet<Column>(
    [
        EmployeeId, Name, Role, Country, HeadshipQualification, PostsComplete, TrainingComplete, .. Courses.SelectMany(course => new Column?[] { course.Recognised, course.Listed }).OfType<Column>(),
    ]);

    private static ColumnOf<bool?> Complete(string name) => new(name, Cells.YesNoAllowed, Cells.Complete) { IsOfPerson = true };

    private static ColumnOf<bool?> YesNo(string name) => new(name, Cells.YesNoAllowed, Cells.YesNo) { IsOfPerson = true };
}
