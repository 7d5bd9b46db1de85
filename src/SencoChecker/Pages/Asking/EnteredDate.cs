using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace SencoChecker.Pages;

/// <summary>A date as it was typed. The day may be left out, and the month with it.</summary>
internal sealed record EnteredDate(string Day, string Month, string Year)
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    private static readonly ImmutableArray<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Nothing typed.</summary>
    public static EnteredDate Empty { get; } = new("", "", "");

    /// <summary>The fields that show an answer.</summary>
    public static EnteredDate Of(string? answer) => (answer ?? "").Split('-') switch
    {
        [var year, var month, var day] => new(day.TrimStart('0'), month.TrimStart('0'), year),
        [var year, var month] => new("", month.TrimStart('0'), year),
        [{ Length: 4 } year] => new("", "", year),
        _ => Empty,
    };

    /// <summary>The answer that it gives, as the wire format has it, or what is wrong with it.</summary>
    public (string? Answer, Fault? Fault) Read()
    {
        if (Day.Length + Month.Length + Year.Length == 0)
        {
            return (null, new("Enter a date, or choose \"I don't know\"", Day: true, Month: true, Year: true));
        }

        if (Year.Length == 0)
        {
            return (null, new("The date must include a year", Year: true));
        }

        if (Month.Length == 0 && Day.Length > 0)
        {
            return (null, new("The date must include a month", Month: true));
        }

        if (Number(Year) is not (>= FirstYear and <= LastYear and var year))
        {
            return (null, new(string.Create(CultureInfo.InvariantCulture, $"The year must be a number between {FirstYear} and {LastYear}"), Year: true));
        }

        return Month.Length == 0 ? (string.Create(CultureInfo.InvariantCulture, $"{year:0000}"), null) : ReadMonth(year);
    }

    private (string? Answer, Fault? Fault) ReadMonth(int year)
    {
        if ((Number(Month) ?? MonthNamed(Month)) is not (>= 1 and <= 12 and var month))
        {
            return (null, new("The month must be a number from 1 to 12, or its name", Month: true));
        }

        if (Day.Length == 0)
        {
            return (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"), null);
        }

        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return Number(Day) is { } day && day >= 1 && day <= days
            ? (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"), null)
            : (null, new(string.Create(CultureInfo.InvariantCulture, $"The day must be a number from 1 to {days}"), Day: true));
    }

    private static int? Number(string text) => text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthNamed(string text) => text.Length >= 3 && Months.FirstOrDefault(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) is { } name ? Months.IndexOf(name) + 1 : null;
}
