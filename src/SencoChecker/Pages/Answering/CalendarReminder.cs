using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;

namespace SencoChecker.Pages;

/// <summary>A calendar file with the day by which the award must be held. It names nobody.</summary>
internal static class CalendarReminder
{
    /// <summary>The NPQ takes up to 22 months to its outcome, and begins twice a year.</summary>
    private const int TwoYearsInDays = 730;
    private const int TermInDays = 120;
    private const int MonthInDays = 30;

    /// <summary>The text of the file: the same for the same days, so that importing it again does not double the entry.</summary>
    /// <param name="deadline">The last day on which the award may be lacking.</param>
    /// <param name="on">The date asked about.</param>
    public static string Of(LocalDate deadline, LocalDate on)
    {
        var reminder = new CalendarEvent
        {
            Uid = $"senco-award-{deadline:uuuu'-'MM'-'dd}@senco-checker",
            DtStamp = new CalDateTime(on.ToDateOnly(), TimeOnly.MinValue, CalDateTime.UtcTzId),
            Start = new CalDateTime(deadline.ToDateOnly()),
            Summary = "The SENCO must hold the award by today",
            Description = $"From tomorrow the SENCO's award is overdue. Worked out on the facts given for {Words.Of(on)}; check again if they have changed.",
            Transparency = TransparencyType.Transparent,
        };
        foreach (var (days, text) in ((int, string)[])
        [
            (TwoYearsInDays, "The SENCO must hold the award in two years: a course that is not about to begin may end too late"),
            (TermInDays, $"The SENCO must hold the award in {TermInDays} days"),
            (MonthInDays, $"The SENCO must hold the award in {MonthInDays} days"),
        ])
        {
            reminder.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = text, Trigger = new Trigger(Ical.Net.DataTypes.Duration.FromDays(-days)) });
        }

        var calendar = new Ical.Net.Calendar { ProductId = "-//QualificationRules//SencoChecker//EN" };
        calendar.Events.Add(reminder);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }
}
