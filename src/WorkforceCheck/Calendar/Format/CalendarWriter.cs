using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using IcalCalendar = Ical.Net.Calendar;

namespace WorkforceCheck.Calendar;

/// <summary>Writes an iCalendar file (RFC 5545). The same events give the same bytes.</summary>
internal static class CalendarWriter
{
    /// <param name="entries">The events, in the order in which they are written.</param>
    /// <param name="into">Where they are written.</param>
    public static void Write(IEnumerable<CalendarEntry> entries, TextWriter into)
    {
        var calendar = new IcalCalendar { ProductId = CalendarProperties.Product };
        calendar.Events.AddRange(entries.Select(Of));

        // Ical.Net folds within characters beyond U+FFFF, which loses them.
        foreach (var line in ContentLine.Unfold(new CalendarSerializer().SerializeToString(calendar)!))
        {
            into.Write(ContentLine.Fold(line));
        }
    }

    private static CalendarEvent Of(CalendarEntry entry)
    {
        var written = new CalendarEvent
        {
            Uid = entry.Uid,
            DtStamp = new CalDateTime(entry.Stamp.ToDateOnly(), TimeOnly.MinValue, CalDateTime.UtcTzId),
            Sequence = entry.Sequence,
            Start = new CalDateTime(entry.Day.ToDateOnly()),
            Summary = entry.Summary,
            Description = entry.Description,
            Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
            Transparency = TransparencyType.Transparent,
        };
        foreach (var (name, value) in CalendarProperties.Of(entry))
        {
            written.AddProperty(name, value);
        }

        if (entry.Kind is PostEvent.Deadline && !entry.IsCancelled)
        {
            foreach (var (days, words) in Reminders.Of(entry.Day))
            {
                written.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = $"{words}: {entry.Summary}", Trigger = new Trigger(Duration.FromDays(-days)) });
            }
        }

        return written;
    }
}
