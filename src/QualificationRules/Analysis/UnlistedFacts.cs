using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>The record with a list that may be incomplete made complete: as the list is, and with one more post or course that would matter.</summary>
internal static class UnlistedFacts
{
    private const int CommunitySchool = 1;

    /// <summary>With no more posts; with an earlier row of the post asked about; and with a post long ago, at a school that every rule reaches, for longer than any rule asks.</summary>
    public static IEnumerable<StaffRecord> Posts(Question question, Enquiry enquiry)
    {
        var record = enquiry.Record;
        var school = new School(establishmentType: EstablishmentType.FromCode(CommunitySchool), openedOn: new LocalDate(1900, 1, 1), predecessors: []);
        var post = new Appointment("(not listed)", question.Role ?? Role.Senco, school, new LocalDate(1950, 1, 1), FactDate.On(new LocalDate(1959, 12, 31)));
        Appointment[] rows = enquiry.Post is { Role: Role.Senco, Continues.IsStated: false } asked && record.Posts[enquiry.PostIndex].From is { IsExact: true, Earliest: var from }
            ? [new("(not listed)", Role.Senco, asked.School, new LocalDate(1990, 1, 1), FactDate.On(LocalDate.Max(from.PlusDays(-1), new(1990, 1, 1))))]
            : [];
        return rows.Append(post).Select(unlisted => record.With(record.Appointments.Add(unlisted)) with { AppointmentsComplete = true }).Prepend(record with { AppointmentsComplete = true });
    }

    /// <summary>With no more courses; and with each course that counts for the question, begun and awarded in time; for a head also under way.</summary>
    public static IEnumerable<StaffRecord> Courses(Question question, Enquiry enquiry)
    {
        var (record, on) = (enquiry.Record, enquiry.On);
        var inTime = LocalDate.Min(on, Dates.NpqReplacesNasenco.PlusDays(-1));
        var bySpring2025 = LocalDate.Max(Dates.NpqReplacesNasenco, LocalDate.Min(on, enquiry.Ruleset.Spring2025.LastDay));
        var awarded = LocalDate.Max(bySpring2025, on);
        Training[] courses = question.Role == Role.Head
            ? [new(Qualification.Npqh, started: LocalDate.MinIsoValue, completed: LocalDate.MinIsoValue, awarded: LocalDate.MinIsoValue), UnderWay(Qualification.Npqh, LocalDate.MinIsoValue), UnderWay(Qualification.Npqicl, LocalDate.MinIsoValue)]
            : [new(Qualification.Nasenco, FactDate.Never, inTime, inTime, inTime), new(Qualification.NpqSenco, FactDate.Never, bySpring2025, awarded, awarded)];
        return courses.Select(course => record with { Training = record.Training.Add(course), TrainingComplete = true }).Prepend(record with { TrainingComplete = true });
    }

    private static Training UnderWay(Qualification qualification, LocalDate started) => new(qualification, FactDate.Never, started, FactDate.Never, FactDate.Never);
}
