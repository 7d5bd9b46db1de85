using System.Text;
using QualificationRules.Registers.Census;
using QualificationRules.Registers.Extracts;

namespace QualificationRules.Tests.Registers.Census;

/// <summary>Returns of the School Workforce Census, put together from parts.</summary>
internal static class Swc
{
    public const string Header = "<Header><CollectionDetails><Collection>School Workforce Census</Collection><Year>2026</Year><ReferenceDate>2026-11-05</ReferenceDate></CollectionDetails><Source><SourceLevel>S</SourceLevel><LEA>999</LEA><Estab>2001</Estab></Source></Header>";

    public static string Return(string members, string header = Header) => $"<Message>{header}<SchoolWorkforceMembers>{members}</SchoolWorkforceMembers></Message>";

    public static string Member(string trn = "9000008", string details = "", string contract = "<ContractStart>2019-09-01</ContractStart>", string role = "SENC", string subject = "") =>
        $"<SchoolWorkforceMember><StaffDetails><TeacherNumber>{trn}</TeacherNumber>{details}</StaffDetails>"
        + $"<ContractOrServiceGroup><ContractOrService>{contract}<Roles><Role><RoleIdentifier>{role}</RoleIdentifier></Role></Roles></ContractOrService></ContractOrServiceGroup>"
        + $"<Qualifications><Qualification><QualificationCode>NQF4</QualificationCode><Subjects><QualificationSubject>{subject}</QualificationSubject></Subjects></Qualification></Qualifications></SchoolWorkforceMember>";

    public static List<CensusMember> Members(string xml, List<Note>? notes = null)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        using var census = CensusReturn.Open(file, "swc.xml", notes is null ? null : notes.Add);
        return [.. census.Members()];
    }
}
