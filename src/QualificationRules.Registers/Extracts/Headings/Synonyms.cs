using System.Collections.Frozen;

namespace QualificationRules.Registers.Extracts;

/// <summary>The headings that stand for each column, beside its own name. Case, spaces, underscores and other signs do not count.</summary>
internal static class Synonyms
{
    private static readonly (Column Column, string Headings)[] Table =
    [
        (Columns.EmployeeId, "Employee No|Employee Number|Employee Code|Employee Ref|Employee Reference|Emp ID|Emp No|Emp Number|Employee|Staff ID|Staff No|Staff Number|Staff Code|Staff Ref|Staff Reference|"
            + "Payroll ID|Payroll No|Payroll Number|Payroll Ref|Personnel No|Personnel Number|Personal Reference|Personal Ref|Person ID|Person Number|Person Ref|Person Code|Works Number|HR ID|Staff Member ID|Worker ID|Associate ID"),
        (Columns.Name, "Full Name|Fullname|Employee Name|Staff Name|Staff Full Name|Employee Full Name|Staff Member|Teacher Name|Person Name|Display Name|Known As Name|Preferred Name|Legal Name|Name Of Employee|Name Of Staff"),
        (Columns.Forename, "First Name|Firstname|Forenames|First Names|Given Name|Given Names|Preferred Forename|Preferred First Name|Legal Forename|Known As|Christian Name"),
        (Columns.Surname, "Last Name|Lastname|Family Name|Legal Surname|Preferred Surname|Second Name"),
        (Columns.Trn, "Teacher Number|Teacher No|Teacher Ref|Teacher Ref No|Teacher Reference|Teacher Reference No|Teacher Reference Number|Teachers Reference Number|TRN Number|Teacher Reference Number TRN|DfE Teacher Number|"
            + "DfE TRN|Teacher ID|Teachers Pension Number|Teachers Pensions Reference Number"),
        (Columns.Urn, "School URN|Establishment URN|GIAS URN|Academy URN|URN Number|Unique Reference Number|Site URN"),
        (Columns.DfeNumber, "DfE No|DfE Code|DfES Number|DCSF Number|DfE School Number|School DfE Number|DfE Establishment Number|LAEstab|LA Estab|LAEstab Number|LA Establishment Number|LEA Estab|School DfE No|DfE"),
        (Columns.La, "LA Code|LA Number|LA No|LEA|LEA Code|LEA Number|Local Authority Code|Local Authority Number"),
        (Columns.Estab, "Estab No|Estab Number|Estab Code|Establishment Number|Establishment No|Establishment Code"),
        (Columns.School, "School Name|Academy|Academy Name|Establishment|Establishment Name|Site|Site Name|Location|Work Location|Workplace|Place Of Work|Base|Academy School|School Academy|Work Base|Name Of School"),
        (Columns.Type, "School Type|Type Of School|Type Of Establishment|TypeOfEstablishment (code)|TypeOfEstablishment (name)|Establishment Type Code|Establishment Type Name|GIAS Type|GIAS Establishment Type|Academy Type"),
        (Columns.Country, "School Country|Country Of School"),
        (Columns.Role, "Post Title|Job Title|Job|Position|Position Title|Position Name|Post|Post Name|Job Role|Role Title|Role Name|Job Name|Current Role|Current Post|Role Identifier|Job Description|Designation|Job Position|"
            + "Occupation|Role In School|Responsibility"),
        (Columns.RoleStart, "SENCO Start|SENCO Started|SENCO Role Start|SENCO Role Start Date|Date Became SENCO|Became SENCO On|SENCO Since Date|Start Date As SENCO|Started As SENCO|Date Started As SENCO|"
            + "Current Role Start|Current Role Start Date|Current Role From|Start Date In Current Role|Date Started In Current Role|Current Post Start Date|Start Date In Current Post|Current Position Start Date"),
        (Columns.RoleStart, "Role Start|Start Date In Role|Role From|Role From Date|Role Started|Role Began|Date Started In Role|Date Started Role|Start Of Role|In Role Since|In Post Since|In Role From|In Post From|"
            + "Post Start|Post Start Date|Post From|Position Start|Position Start Date|Job Start|Job Start Date|Start Date In Post|Date Started In Post|Date Started Post|Start In Post|SENCO Start Date|SENCO Since|SENCO From|"
            + "Became SENCO|Assignment Start Date|Date Appointed To Role|Role Commenced|Role Commencement Date|Date Commenced Role|Responsibility Start Date|Start Date Of Role|Start Date Of Post|Start Date Role|Role Date From"),
        (Columns.RoleEnd, "Role End|End Date In Role|Role To|Role Until|Role To Date|Role Ended|Post End|Post End Date|Post To|Position End|Position End Date|Job End|Job End Date|SENCO End Date|SENCO Until|"
            + "Assignment End Date|End Of Role|End Date In Post|Date Ended Role|Responsibility End Date|End Date Of Role|End Date Of Post|End Date Role|Role Finish Date|Role Date To|Date Left Role|Date Left Post|Last Day In Role|Last Day In Post|Current Role End Date"),
        (Columns.ContractStart, "Contract Start Date|Contract From|Start Of Contract|Contract Commencement Date|Employment Start|Employment Start Date|Start Of Employment|Date Of Joining|Date Joined|Join Date|Joining Date|"
            + "Joined Date|Hire Date|Date Of Hire|Latest Hire Date|Service Start Date|Service Start|Continuous Service Date|Continuous Service Start Date|Continuous Service From|School Start Date|School Arrival Date|"
            + "Date Of Appointment To School|Company Start Date|Trust Start Date|Commencement Date|Date Of Commencement"),
        (Columns.ContractEnd, "Contract End Date|Contract To|Contract Until|End Of Contract|Employment End|Employment End Date|Leaving Date|Date Of Leaving|Leave Date|Date Left|Termination Date|Leaver Date|School Leaving Date|Date Left School|Last Day Of Employment|Last Working Day"),
        (Columns.Appointed, "Date Appointed|Date Of Appointment|Appointment Date|Appointed On"),
        (Columns.PostId, "Position ID|Position Number|Position No|Post Number|Post No|Post Ref|Post Reference|Assignment ID|Assignment Number|Contract ID|Contract Number|Appointment ID"),
        (Columns.ContinuesFrom, "Continues|Continued From|Continues Post"),
        (Columns.Teaches, "Teaches|Teaches Here|Works As Teacher|Employed As Teacher"),
        (Columns.Qts, "QTS Award Date|QTS Awarded|QTS Awarded Date|QTS From|QTS Held From|QTS Since|Date Of QTS|Date QTS Awarded|QTS Date Awarded|Qualified Teacher Status Date|Date QTS Gained|QTS Gained"),
        (Columns.QtlsFrom, "QTLS Date|QTLS Start Date|QTLS Start"),
        (Columns.QtlsUntil, "QTLS To|QTLS End|QTLS End Date|QTLS Expiry Date"),
        (Columns.Induction, "Induction|ECT Induction Status|NQT Induction Status|Statutory Induction Status"),
        (Columns.InductionCompleted, "Induction Completed|Induction Completion Date|Induction Completed On|Induction End Date|Induction Passed Date|Date Induction Completed|Induction Pass Date"),
        .. Columns.Courses.Append(Columns.OtherHeadship).SelectMany(Of),
        (Columns.Teaches, "Teaches At This School"),
    ];

    private static readonly FrozenDictionary<string, Column> ByKey = Table
        .SelectMany(entry => entry.Headings.Split('|').SelectMany(heading => new[] { heading, heading.Replace("SENCO", "SENDCO", StringComparison.Ordinal) }), (entry, heading) => (Key: HeadingKey.Of(heading), entry.Column))
        .Concat(Columns.All.Select(column => (Key: HeadingKey.Of(column.Name), Column: column)))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(entries => entries.Key, entries => entries.Last().Column, StringComparer.Ordinal);

    /// <summary>The keys of every heading that is known.</summary>
    public static IEnumerable<KeyValuePair<string, Column>> All => ByKey;

    /// <summary>The column that a heading stands for; null where it means nothing here.</summary>
    public static Column? Find(string heading) =>
        ByKey.GetValueOrDefault(HeadingKey.Of(heading)) ?? (ByKey.GetValueOrDefault(HeadingKey.WithoutBrackets(heading)) is { } column && !(column.IsDate && HeadingKey.IsOfPlan(heading)) ? column : null);

    private static IEnumerable<(Column Column, string Headings)> Of(CourseColumns course) =>
        from said in new (Column? Column, string Headings)[]
        {
            (course.Started, "* Start|* Start Date|* Started|* Began|* Commenced|Date * Started|* Date Started"),
            (course.Completed, "* Completion|* Completion Date|* Completed|* Complete Date|Date * Completed|* Date Completed|* Completed Date"),
            (course.Awarded, "* Award|* Award Date|* Awarded|* Awarded Date|Date * Awarded|* Date Awarded|* Achieved|Date * Achieved|* Date Achieved|* Achieved Date"),
            (course.Recognised, "* Recognised Body|* Recognised"),
            (course.Provider, "* Provider"),
            (course.Listed, "* Listed Provider|* Listed"),
        }
        where said.Column is not null
        from name in course.Names
        select (said.Column, said.Headings.Replace("*", name, StringComparison.Ordinal));
}
