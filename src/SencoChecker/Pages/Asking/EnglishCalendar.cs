using NodaTime;

namespace SencoChecker.Pages;

/// <summary>The day that a check asks about where nobody says another.</summary>
/// <param name="Today">The day it is in England.</param>
internal sealed record EnglishCalendar(Func<LocalDate> Today)
{
    /// <summary>That of the machine's clock.</summary>
    public static EnglishCalendar OfMachine { get; } = new(static () => SystemClock.Instance.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date);
}
