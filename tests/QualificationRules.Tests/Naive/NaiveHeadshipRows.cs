using QualificationRules.Facts;

namespace QualificationRules.Tests.Naive;

/// <summary>Rows as head of one school that overlap or abut: one headship, appointed with the first.</summary>
internal static class NaiveHeadshipRows
{
    /// <summary>The day of appointment that a row gives, which decides for it alone; else that of the first row of its headship.</summary>
    public static FactDate AppointedOn(StaffRecord record, Appointment post) => post.IsAppointedOnFirstDay ? First(record, post).AppointedOn : post.AppointedOn;

    /// <summary>The first row of the headship. Who acts as head, or never was appointed, begins none.</summary>
    private static Appointment First(StaffRecord record, Appointment post)
    {
        var before = record.Appointments.FirstOrDefault(row =>
            row is { Role: Role.Head, Capacity: Capacity.Substantive, AppointedOn.IsNever: false }
            && NaiveFacts.HasSameUrn(row, post)
            && NaiveFacts.IsEarlier(row, post)
            && Reaches(row, post));
        return before is null ? post : First(record, before);
    }

    /// <summary>Whether an earlier row ends no sooner than the day before another begins.</summary>
    private static bool Reaches(Appointment row, Appointment post) => row.Until.IsNever || NaiveFacts.Day(row.Until).PlusDays(1) >= NaiveFacts.Day(post.From);
}
