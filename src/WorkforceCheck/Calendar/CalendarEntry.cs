using NodaTime;

namespace WorkforceCheck.Calendar;

/// <summary>An event as a calendar file has it. It takes the whole day and leaves it free for others.</summary>
/// <param name="Uid">Its name, the same in every export.</param>
/// <param name="Post">The post that it is about.</param>
/// <param name="Kind"><see cref="PostEvent.Deadline"/>, or the name of the outcome that begins.</param>
/// <param name="Day">The day.</param>
/// <param name="Summary">A line.</param>
/// <param name="Description">Several lines.</param>
/// <param name="IsCancelled">Whether it no longer holds, which a calendar that has it from an earlier export has to be told.</param>
/// <param name="Sequence">Rises with each change. Calendars take the event of a UID whose number is the higher.</param>
/// <param name="Stamp">The date asked about when the event was made or last changed.</param>
internal sealed record CalendarEntry(
    string Uid, PostMark Post, string Kind, LocalDate Day, string Summary, string Description, bool IsCancelled, int Sequence, LocalDate Stamp)
{
    private static readonly LocalDate FirstRevision = new(2000, 1, 1);

    /// <summary>An event that the file does not have yet.</summary>
    public static CalendarEntry New(string uid, PostMark post, PostEvent what, LocalDate on) =>
        new(uid, post, what.Kind, what.Day, what.Summary, what.Description(on), IsCancelled: false, RevisionOf(on), on);

    /// <summary>This event as it is to be now; unchanged where only the date asked about is another.</summary>
    public CalendarEntry As(PostEvent what, LocalDate on)
    {
        var asBefore = this with { Day = what.Day, Summary = what.Summary, Description = what.Description(Stamp), IsCancelled = false };
        return asBefore == this ? this : Changed(asBefore with { Description = what.Description(on) }, on);
    }

    /// <summary>This event, no longer holding; it still says what it was.</summary>
    public CalendarEntry Cancelled(string because, LocalDate on) => IsCancelled ? this
        : Changed(this with { Summary = $"Cancelled: {Summary}", Description = $"{because}\nBefore: {Description}", IsCancelled = true }, on);

    private CalendarEntry Changed(CalendarEntry to, LocalDate on) => to with { Sequence = Math.Max(Sequence + 1, RevisionOf(on)), Stamp = on };

    /// <summary>A number that rises by the day: an export as of a later date wins also where the file between them was lost.</summary>
    private static int RevisionOf(LocalDate on) => Math.Max(0, Period.DaysBetween(FirstRevision, on));
}
