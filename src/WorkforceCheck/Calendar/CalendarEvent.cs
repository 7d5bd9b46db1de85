using NodaTime;

namespace WorkforceCheck.Calendar;

/// <summary>A day in a calendar.</summary>
/// <param name="Uid">What tells that an event of a later export is this one, changed.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">What is shown in the calendar.</param>
/// <param name="Description">What is shown when it is opened; lines are parted by LF.</param>
/// <param name="IsCancelled">Whether it no longer concerns anybody, which a calendar that has it from an earlier export has to be told.</param>
internal sealed record CalendarEvent(string Uid, LocalDate Day, string Summary, string Description, bool IsCancelled = false);
