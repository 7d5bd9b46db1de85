using System.Text;
using FluentAssertions;
using Ical.Net;
using Ical.Net.CalendarComponents;
using IcalCalendar = Ical.Net.Calendar;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>A calendar that <c>check --ics</c> wrote, as a calendar program reads it.</summary>
internal sealed record Exported(Run Run, byte[] Bytes)
{
    /// <summary>The columns of the rows in these tests: a course is not begun where its columns are blank.</summary>
    public const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,Role End Date,NPQ Start Date,NPQ Award Date,NASENCO Award Date\n";

    public string Text { get; } = Encoding.UTF8.GetString(Bytes);

    public IReadOnlyList<CalendarEvent> Events { get; } = [.. IcalCalendar.Load(Encoding.UTF8.GetString(Bytes))!.Events];

    /// <summary>Runs <c>check</c> on this text, with a calendar that is not there yet.</summary>
    public static Exported Check(string csv, params string[] options)
    {
        using var file = new CalendarOnDisk();
        return file.Check(csv, options);
    }

    /// <summary>Runs <c>check</c> on these rows, split by bars, with a calendar that is not there yet.</summary>
    public static Exported Rows(string rows, params string[] options) => Check(CsvOf(rows), options);

    /// <summary>An extract of these rows, split by bars.</summary>
    public static string CsvOf(string rows) => $"{Header}{rows.Replace("|", "\n", StringComparison.Ordinal)}\n";

    /// <summary>Such as <c>20270901 Deadline: A, S</c> and <c>20270901 CANCELLED Cancelled: Deadline: A, S</c>, in the order of the file.</summary>
    public IEnumerable<string> Lines => Events.Select(each => $"{DayOf(each)} {(each.Status is EventStatus.Confirmed ? "" : $"{each.Status} ")}{each.Summary}");

    /// <summary>The lines, joined by bars.</summary>
    public string Shown => string.Join('|', Lines);

    public CalendarEvent With(string summary) => Events.Should().ContainSingle(each => each.Summary!.StartsWith(summary, StringComparison.Ordinal)).Subject;

    public static string DayOf(CalendarEvent each) => each.Start!.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);
}
