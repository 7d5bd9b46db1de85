using System.Text;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Tests.Registers.Teachers;

/// <summary>Answers of the Teaching Record System, put together from parts.</summary>
internal static class Trs
{
    /// <summary>The day of the answers.</summary>
    public static LocalDate Answered { get; } = new(2026, 11, 22);

    public const string QtlsRoute = """{"routeToProfessionalStatusTypeId":"be6eaf8c-92dd-4eff-aad3-1c89c4bec18c","name":"QTLS and SET Membership","professionalStatusType":"QualifiedTeacherStatus"}""";

    public const string QtsRoute = """{"routeToProfessionalStatusTypeId":"52835b1f-1f2e-4665-abc6-7fb1ef0a80bb","name":"Scottish induction","professionalStatusType":"QualifiedTeacherStatus"}""";

    public const string PartialRoute = """{"routeToProfessionalStatusTypeId":"ec95c276-25d9-491f-99a2-8d92f10e1e94","name":"European Recognition - PQTS","professionalStatusType":"PartialQualifiedTeacherStatus"}""";

    public const string EarlyYearsRoute = """{"routeToProfessionalStatusTypeId":"00000000-0000-4000-8000-000000000001","name":"Early years","professionalStatusType":"EarlyYearsTeacherStatus"}""";

    /// <summary>A person of 20250627; null for what was not asked for, or is not in the answer.</summary>
    public static string Person(string? qts, string? qtls = "None", string? routes = null, string? induction = null, string trn = "9000008", string more = "") =>
        $$"""{"trn":"{{trn}}","firstName":"H.","lastName":"Harper","emailAddress":null{{(qts is null ? "" : $",\"qts\":{qts}")}},"eyts":null{{(induction is null ? "" : $",\"induction\":{induction}")}}{{(routes is null ? "" : $",\"routesToProfessionalStatuses\":[{routes}]")}}{{(qtls is null ? "" : $",\"qtlsStatus\":\"{qtls}\"")}}{{more}}}""";

    /// <summary>A held day of QTS with the routes that it rests on.</summary>
    public static string Qts(string from, params string[] types) =>
        $$"""{"holdsFrom":"{{from}}","routes":[{{string.Join(",", types.Select(type => $$"""{"routeToProfessionalStatusType":{{type}}}"""))}}]}""";

    public static string Route(string type, string? from, string status = "Holds") =>
        $$"""{"routeToProfessionalStatusType":{{type}},"status":"{{status}}","holdsFrom":{{(from is null ? "null" : $"\"{from}\"")}}}""";

    public static TeacherStatus StatusOf(string json) => Entries(json).Single().Record.Teacher;

    public static List<TeacherEntry> Entries(string json, List<Note>? notes = null, string name = "trs.json") => Entries(Encoding.UTF8.GetBytes(json), notes, name);

    public static List<TeacherEntry> Entries(byte[] json, List<Note>? notes = null, string name = "trs.json")
    {
        using var file = new MemoryStream(json);
        return [.. TeachingRecords.Read(file, name, Answered, notes is null ? null : notes.Add)];
    }

    public static List<Note> NotesOf(string json)
    {
        var notes = new List<Note>();
        _ = Entries(json, notes);
        return notes;
    }
}
