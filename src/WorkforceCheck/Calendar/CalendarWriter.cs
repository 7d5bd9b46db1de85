using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace WorkforceCheck.Calendar;

/// <summary>Writes an iCalendar file (RFC 5545). The same events as of the same day give the same bytes.</summary>
internal static class CalendarWriter
{
    private static readonly LocalDate FirstRevision = new(2000, 1, 1);
    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <param name="events">The events, which all take the whole day and leave it free for others.</param>
    /// <param name="on">The day as of which they are given; those given as of a later day replace them.</param>
    /// <param name="into">Where they are written.</param>
    public static void Write(IEnumerable<CalendarEvent> events, LocalDate on, TextWriter into)
    {
        Write(into, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//QualificationRules//WorkforceCheck//EN");
        foreach (var each in events)
        {
            Write(
                into,
                "BEGIN:VEVENT",
                $"UID:{each.Uid}",
                $"DTSTAMP:{Basic.Format(on)}T000000Z",
                string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{Revision(on)}"),
                $"DTSTART;VALUE=DATE:{Basic.Format(each.Day)}",
                $"SUMMARY:{ContentLine.Escape(each.Summary)}",
                $"DESCRIPTION:{ContentLine.Escape(each.Description)}",
                $"STATUS:{(each.IsCancelled ? "CANCELLED" : "CONFIRMED")}",
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
        }

        Write(into, "END:VCALENDAR");
    }

    /// <summary>Calendars take the event of a UID whose SEQUENCE is the higher: that of the later day, without anybody keeping count.</summary>
    private static int Revision(LocalDate on) => Math.Max(0, Period.DaysBetween(FirstRevision, on));

    private static void Write(TextWriter into, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            into.Write(ContentLine.Fold(line));
        }
    }
}
