using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>The day of appointment to a headship, and the first day in it.</summary>
internal static class Headships
{
    /// <summary>
    /// The day of appointment, which is no later than the first day in post; null where no day fits. Of a head who was never appointed,
    /// the first day stands in for it.
    /// </summary>
    public static FactDate? AppointmentTo(this StaffRecord record, int post)
    {
        var from = record.Starts[post];
        if (record.Appointments[post].IsAppointedWithFirstDay())
        {
            return from;
        }

        var appointed = record.Appointments[post].AppointedOn.AsHappened();
        return appointed.Earliest <= from.Latest ? FactDate.Between(appointed.Earliest, LocalDate.Min(appointed.Latest, from.Latest)) : null;
    }

    /// <summary>The first day in post of someone appointed on this day.</summary>
    public static FactDate FirstDayIn(this StaffRecord record, int post, LocalDate appointed) =>
        record.Appointments[post].IsAppointedWithFirstDay() ? appointed : record.Starts[post].NotBefore(appointed);

    private static bool IsAppointedWithFirstDay(this Appointment head) => head.IsAppointedOnFirstDay || head.AppointedOn.IsNever;
}
