using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Support;

/// <summary>Facts for specification tables, dates as ISO text.</summary>
internal static class Given
{
    public const int CommunitySchool = 1;
    public const int PupilReferralUnit = 14;
    public const int AcademyConverter = 34;
    public const int AcademySpecialConverter = 44;

    public static TeacherStatus QualifiedTeacher { get; } =
        new(Date("2005-07-01"), induction: InductionStatus.Passed, inductionCompletedOn: Date("2006-07-15"));

    public static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    /// <summary>A day as ISO text.</summary>
    public static string? Iso(LocalDate? date) => date is { } day ? $"{day:uuuu'-'MM'-'dd}" : null;

    /// <summary>A day, a month, a year, a span of days, "never" or "unknown".</summary>
    public static FactDate Fact(string text) => FactDate.Parse(text);

    public static School School(int type = AcademyConverter, string urn = "100001", Country country = Country.England) =>
        new(urn, EstablishmentType.FromCode(type), country);

    public static Appointment Senco(
        string from, string? until = null, int type = AcademyConverter, string id = "a1", string urn = "100001", string? continues = null, bool? teaches = true) =>
        new(id, Role.Senco, School(type, urn), Fact(from), until is null ? null : Fact(until), teachesAtSchool: teaches, continues: continues);

    /// <summary>A post at another school; what follows it is new unless it says otherwise.</summary>
    public static Appointment EarlierSenco(string from, string until, int type = AcademyConverter, string id = "a0") =>
        Senco(from, until, type, id, urn: "100002");

    /// <summary>A post that goes on from no other: they moved.</summary>
    public static Appointment NewSenco(string from, string? until = null, int type = AcademyConverter, string id = "a1", string urn = "100001") =>
        new(id, Role.Senco, School(type, urn), Fact(from), until is null ? null : Fact(until), teachesAtSchool: true, continues: Continuation.None);

    public static Training Nasenco(string started, string completed, string awarded, bool recognisedBody = true) =>
        new(Qualification.Nasenco, FactDate.Unknown, Fact(started), Fact(completed), Fact(awarded), recognisedBody: recognisedBody);

    public static Training NpqSenco(string started, string awarded, bool listedProvider = true) =>
        new(Qualification.NpqSenco, FactDate.Unknown, Fact(started), FactDate.Unknown, Fact(awarded), listedProvider: listedProvider);

    public static StaffRecord Record(params Appointment[] appointments) =>
        new(QualifiedTeacher, appointments, []);

    public static StaffRecord With(this StaffRecord record, params Training[] training) =>
        new(record.Teacher, record.Appointments, training, record.Trn);

    public static StaffRecord With(this StaffRecord record, TeacherStatus teacher) =>
        new(teacher, record.Appointments, record.Training, record.Trn);
}
