using System.Collections.Immutable;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Converters;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;
using QualificationRules.Law;

namespace QualificationRules.Json.Serialization;

/// <summary>What reads and writes the facts that an application handles by themselves. Each is read inside a case made around it, so that it is read, and its errors told, as on a line.</summary>
internal static class FactConverters
{
    private const string Case = """{"id":"","question":"senco-qualification","on":"2000-01-01",""";
    private const string Post = Case + """ "person":{"appointments":[{"id":"-","role":"senco","school":""";

    /// <summary>All of them.</summary>
    public static ImmutableArray<JsonConverter> All { get; } =
    [
        new CaseConverter(),
        new RecordConverter(),
        new EmbeddedConverter<TeacherStatus>(
            Case + """ "person":{"teacher":""", "}}", "/person/teacher",
            (line, facts) => facts.Of(line.Person, null).Teacher, PersonWriter.WriteTeacherValue),
        new EmbeddedConverter<QtlsMembership>(
            Case + """ "person":{"teacher":{"qtls":[""", "]}}}", "/person/teacher/qtls/0",
            (line, facts) => facts.Of(line.Person, null).Teacher.Qtls[0], PersonWriter.WriteQtlsValue),
        new EmbeddedConverter<Appointment>(
            Case + """ "person":{"appointments":[""", "]}}", "/person/appointments/0",
            (line, facts) => facts.AppointmentsOf(line.Person)[0], PersonWriter.WriteAppointmentValue),
        new EmbeddedConverter<School>(Post, "}]}}", "/person/appointments/0/school", (line, facts) => facts.AppointmentsOf(line.Person)[0].School, SchoolWriter.WriteValue),
        new EmbeddedConverter<Training>(
            Case + """ "person":{"training":[""", "]}}", "/person/training/0",
            (line, facts) => facts.Of(line.Person, null).Training[0], PersonWriter.WriteTrainingValue),
        new EmbeddedConverter<ScholarshipApplication>(
            Case + """ "person":{},"scholarship":""", "}", "/scholarship",
            (line, _) => CaseBuilder.ScholarshipOf(line.Scholarship!)!, ScholarshipWriter.WriteValue),
        new AloneConverter<FactDate>(new FactDateConverter(), FactWriter.WriteValue),
        new AloneConverter<EstablishmentType>(new EstablishmentTypeConverter(), SchoolWriter.WriteTypeValue),
        new ParsedConverter<Cohort>(text => Cohort.Parse(text)),
        new ParsedConverter<Trn>(text => new Trn(text)),
        new WireNameConverter<Role>(Names.Of<Role>()),
        new WireNameConverter<Capacity>(Names.Of<Capacity>()),
        new WireNameConverter<Country>(Names.Of<Country>()),
        new WireNameConverter<Qualification>(Names.Of<Qualification>()),
        new WireNameConverter<InductionStatus>(Names.Inductions),
    ];
}
