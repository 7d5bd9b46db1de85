using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// The appointment to a headship. Substantive rows as head of one URN that overlap or abut are one headship, appointed with the first; a row's
/// own day of appointment decides for it alone.
/// </summary>
internal static class Headships
{
    /// <summary>Each way in which the rows may be one headship; none where no day of appointment fits.</summary>
    public static List<HeadAppointment> AppointmentsTo(StaffRecord record, int post)
    {
        var (appointments, seen) = (new List<HeadAppointment>(), default(PostSet));
        AddFirst(record, post, post, ref seen, appointments);
        return appointments;
    }

    /// <summary>Whether two rows are one headship for certain.</summary>
    public static bool AreOne(StaffRecord record, int one, int other) => GoesOn(record, one, other) == Truth.True || GoesOn(record, other, one) == Truth.True;

    /// <summary>
    /// The day of appointment by a row alone, which is no later than its first day; null where no day fits. Of a head who was never appointed,
    /// the first day stands in for it.
    /// </summary>
    public static FactDate? OwnAppointment(this StaffRecord record, int post)
    {
        var from = record.Posts[post].From;
        if (record.Appointments[post].IsAppointedWithFirstDay())
        {
            return from;
        }

        var appointed = record.Appointments[post].AppointedOn.AsHappened();
        return appointed.Earliest <= from.Latest ? FactDate.Between(appointed.Earliest, LocalDate.Min(appointed.Latest, from.Latest)) : null;
    }

    /// <summary>Adds the appointments with which the headship may have begun, from the earliest rows that it may go back to.</summary>
    private static void AddFirst(StaffRecord record, int post, int row, ref PostSet seen, List<HeadAppointment> appointments)
    {
        seen.Add(row);
        var mayBeFirst = true;
        for (var earlier = 0; record.Appointments[row].IsAppointedOnFirstDay && earlier < record.Appointments.Length; earlier++)
        {
            var goesOn = GoesOn(record, earlier, row);
            mayBeFirst &= goesOn != Truth.True;
            if (goesOn != Truth.False && !seen.Contains(earlier))
            {
                AddFirst(record, post, earlier, ref seen, appointments);
            }
        }

        if (mayBeFirst && record.OwnAppointment(row) is { } day && day.Earliest <= record.Posts[post].From.Latest)
        {
            var bounded = FactDate.Between(day.Earliest, LocalDate.Min(day.Latest, record.Posts[post].From.Latest));
            appointments.Add(new(bounded, row == post && record.Appointments[post].IsAppointedWithFirstDay()));
        }
    }

    /// <summary>Whether a row goes on from an earlier one of the same school, overlapping or abutting it.</summary>
    private static Truth GoesOn(StaffRecord record, int earlier, int later)
    {
        var (one, other) = (record.Appointments[earlier], record.Appointments[later]);
        if (one is not { Role: Role.Head, Capacity: Capacity.Substantive, AppointedOn.IsNever: false } || other.Capacity != Capacity.Substantive)
        {
            return Truth.False;
        }

        var (from, next) = (record.Posts[earlier].From, record.Posts[later].From);
        var before = Truths.Between(from.Latest < next.Earliest, from.Earliest < next.Latest);
        var abuts = one.Until.IsNever ? Truth.True : Truths.Between(!one.Until.MayBeNever && next.Latest <= one.Until.Earliest.OrNextDay(), one.Until.MayBeNever || next.Earliest <= one.Until.Latest.OrNextDay());
        return one.School.HasUrnOf(other.School).And(before).And(abuts);
    }

    private static bool IsAppointedWithFirstDay(this Appointment head) => head.IsAppointedOnFirstDay || head.AppointedOn.IsNever;
}
