using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// The appointment to a headship. Substantive rows as head of one URN that overlap or abut are one headship, and the appointment to the first
/// of them is the appointment to it. But a row that gives a day of appointment of its own is judged by that day.
/// </summary>
internal static class Headships
{
    /// <summary>Each appointment with which the headship that a post is part of may have begun; none where no day of appointment fits.</summary>
    public static List<HeadAppointment> AppointmentsTo(StaffRecord record, int post)
    {
        var (appointments, seen) = (new List<HeadAppointment>(), default(PostSet));
        AddFirst(record, post, post, ref seen, appointments);
        return appointments;
    }

    /// <summary>Whether two rows are one headship for certain.</summary>
    public static bool AreOne(StaffRecord record, int one, int other) => GoesOn(record, one, other) == Truth.True || GoesOn(record, other, one) == Truth.True;

    /// <summary>
    /// The day of appointment by one row alone, no later than its first day; null where no day fits. For a head who was never appointed, the first
    /// day in post.
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

    /// <summary>Adds the appointments with which the headship may have begun, going back from a row to those from which it goes on, or may.</summary>
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
