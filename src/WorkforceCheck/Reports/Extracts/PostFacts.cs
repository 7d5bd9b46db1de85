using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Schools;

namespace WorkforceCheck.Reports;

/// <summary>The facts of a post, each with where it comes from.</summary>
internal static class PostFacts
{
    private const string Register = "the schools' register";

    public static IEnumerable<ShownFact> Of(Post post, StaffRecord record) => post.AppointmentIds.SelectMany((id, at) => Of(post, record.AppointmentOf(id), post.Schools[at], at));

    private static IEnumerable<ShownFact> Of(Post post, Appointment appointment, RegisteredSchool? registered, int at)
    {
        var (row, school) = (post.Row, appointment.School);
        var (first, last) = (at == 0, at == post.AppointmentIds.Length - 1);
        ShownFact OfSchool(Column column, string? value) => registered is not null
            ? new(appointment.Id, column.Name, value, Register)
            : PersonFacts.Fact(row, column, value, appointment.Id);
        return
        [
            new(appointment.Id, Columns.Role.Name, $"{new PostRole(appointment.Role, appointment.Capacity)}", row[Columns.Role].Length > 0 ? $"line {row.Line}: {row[Columns.Role]}" : "the file has no column for it"),
            OfSchool(Columns.Urn, school.Urn),
            .. registered is null ? Array.Empty<ShownFact>() : [OfSchool(Columns.School, registered.Name), new(appointment.Id, "Trust", registered.TrustName ?? "none", Register)],
            OfSchool(Columns.Type, school.EstablishmentType?.ToString()),
            OfSchool(Columns.Country, $"{school.Country}"),
            new(appointment.Id, "Opened", PersonFacts.Text(school.OpenedOn), Register),
            new(appointment.Id, "Succeeded the schools", school.Predecessors is { } predecessors ? predecessors.IsEmpty ? "none" : string.Join(", ", predecessors) : null, Register),
            new(appointment.Id, Columns.RoleStart.Name, PersonFacts.Text(appointment.From), first ? OriginOf(row, Columns.RoleStart, Columns.ContractStart) : "the school became this one"),
            new(appointment.Id, Columns.RoleEnd.Name, appointment.Until.IsNever ? "still in post" : PersonFacts.Text(appointment.Until), last ? OriginOf(row, Columns.RoleEnd, Columns.ContractEnd) : "the school became another"),
            new(appointment.Id, "Continues", appointment.Continues.IsStated ? $"{appointment.Continues}" : "as dates and schools tell", row[Columns.ContinuesFrom].Length > 0 ? $"line {row.Line}" : appointment.Continues.IsStated ? "the school became this one" : "the cell is blank"),
            .. appointment.Role == Role.Senco ? [PersonFacts.Fact(row, Columns.Teaches, appointment.TeachesAtSchool switch { true => "yes", false => "no", null => null }, appointment.Id)] : Array.Empty<ShownFact>(),
        ];
    }

    private static string OriginOf(ExtractRow row, Column column, Column bound) =>
        row[column].Length > 0 ? $"line {row.Line}" : row[bound].Length > 0 ? $"line {row.Line}, bounded by {bound.Name}" : "the cell is blank";
}
