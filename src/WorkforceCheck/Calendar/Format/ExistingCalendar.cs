using System.Text;
using Ical.Net;
using NodaTime;
using QualificationRules.Registers;
using IcalEvent = Ical.Net.CalendarComponents.CalendarEvent;

namespace WorkforceCheck.Calendar;

/// <summary>The calendar that stands where a new one is to be written.</summary>
internal static class ExistingCalendar
{
    /// <summary>Its events; none where there is no such file or it is empty.</summary>
    /// <exception cref="UnreadableFileException">It cannot be read, is damaged, or has what this program did not write.</exception>
    public static IReadOnlyList<CalendarEntry> Read(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                return [];
            }

            using var file = File.OpenRead(path);
            if (file.Length > FileLimits.MostBytes)
            {
                throw Refused(path, $"is larger than {FileLimits.MostBytes / (1024 * 1024)} MB");
            }

            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return Read(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = e is UnauthorizedAccessException ? "that is not allowed there." : e is NotSupportedException ? "it is no regular file." : e.Message;
            throw new UnreadableFileException($"The calendar {Quoted.Of(path)} cannot be read: {why}", e);
        }
    }

    private static List<CalendarEntry> Read(string path, byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            return [];
        }

        var (calendar, text) = Parse(path, bytes);
        if (!string.Equals(calendar.ProductId, CalendarProperties.Product, StringComparison.Ordinal))
        {
            throw Refused(path, $"was written by another program ({Quoted.Of(calendar.ProductId ?? "")})");
        }

        var entries = calendar.Events.Select(Of).OfType<CalendarEntry>().ToList();
        return calendar.Children.Count != entries.Count ? throw Refused(path, "has events that this program did not write")
            : IsWhole(entries, text) ? entries
            : throw Refused(path, "is damaged: events have lines twice, not at all or changed");
    }

    private static (Ical.Net.Calendar Calendar, string Text) Parse(string path, byte[] bytes)
    {
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw Refused(path, "is no calendar", e);
        }

        if (!text.StartsWith("BEGIN:VCALENDAR", StringComparison.Ordinal))
        {
            throw Refused(path, "is no calendar");
        }

        try
        {
            return (CalendarCollection.Load(text).Single(), text);
        }
        catch (Exception e)
        {
            // Ical.Net documents no exceptions: each part of it throws its own.
            throw Refused(path, $"is damaged: {Quoted.Of(e.Message)}", e);
        }
    }

    /// <summary>Null where it is not an event of this program.</summary>
    private static CalendarEntry? Of(IcalEvent read) =>
        read.Uid?.EndsWith(EventUid.Domain, StringComparison.Ordinal) == true
            && CalendarProperties.Read(name => read.Properties.Get<string>(name)) is var (post, kind)
            && read is { DtStamp: { } stamp, Start: { } start, Summary: { } summary, Description: { } description, Status: EventStatus.Confirmed or EventStatus.Cancelled }
            ? new(read.Uid, post, kind, LocalDate.FromDateOnly(start.Date), summary, description, read.Status is EventStatus.Cancelled, read.Sequence, LocalDate.FromDateOnly(stamp.Date))
            : null;

    /// <summary>Ical.Net makes up what it cannot read: a day, a number, a UID. So what was read has to stand in the file, and each UID once.</summary>
    private static bool IsWhole(List<CalendarEntry> entries, string text)
    {
        string[] names = ["UID", "DTSTAMP", "DTSTART", "SEQUENCE"];
        var expected = entries.SelectMany(entry => new[]
        {
            $"UID:{entry.Uid}", $"DTSTAMP:{CalendarProperties.Text(entry.Stamp)}T000000Z", $"DTSTART;VALUE=DATE:{CalendarProperties.Text(entry.Day)}", $"SEQUENCE:{entry.Sequence}",
        });
        var lines = ContentLine.Unfold(text).Where(line => names.Contains(line.Split(':', ';')[0], StringComparer.OrdinalIgnoreCase));
        return lines.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            && entries.DistinctBy(entry => entry.Uid, StringComparer.Ordinal).Count() == entries.Count
            && entries.TrueForAll(entry => entry.Sequence is >= 0 and < int.MaxValue);
    }

    private static UnreadableFileException Refused(string path, string why, Exception? cause = null)
    {
        var message = $"The calendar {Quoted.Of(path)} cannot be written: the file is there and {why}. It is left as it is; give another name.";
        return cause is null ? new(message) : new(message, cause);
    }
}
