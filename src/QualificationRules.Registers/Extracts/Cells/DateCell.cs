using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Reads a date as people, HR systems and Excel write it in England: ISO or day first, in figures or words, with or without a day. What
/// can be read in two ways, or has no year, is not a date.
/// </summary>
internal static partial class DateCell
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Whether a text is a date, and which.</summary>
    public static bool TryParse(string text, out FactDate date)
    {
        var reading = Read(text);
        date = reading.Value;
        return reading.IsRead;
    }

    /// <summary>The text without a time that is midnight.</summary>
    public static string WithoutMidnight(string text) =>
        text.Contains(':', StringComparison.Ordinal) ? Midnight().Replace(text, "") : text;

    /// <summary>Reads a date.</summary>
    public static CellReading<FactDate> Read(string text)
    {
        if (text.All(c => c == '#'))
        {
            return Refused("Excel showed a column too narrow for its dates: widen the column and save the file again");
        }

        text = WithoutMidnight(text);
        if (text.Contains(':', StringComparison.Ordinal))
        {
            return Refused("it has a time of day, and which day is meant depends on the clock that wrote it: write the day alone");
        }

        if (DayNumbers.Read(text) is { } number)
        {
            return number;
        }

        return DateParts.Of(text) is { } parts ? Read(parts) : Refused();
    }

    private static CellReading<FactDate> Read(DateParts date) => date.Month is { } month
        ? date.Figures switch
        {
            [] or [_] when date.IsMonthFirst && date.Figures is [var year] => year.Length is 2 or 4 ? Month(year, month, date) : Refused("it has no year"),
            [{ Length: 4 } year] => Month(year, month, date),
            [_] => Refused("it has no year: write it in full"),
            [{ Length: 4 } year, var day] => Day(day, month, year, date),
            [var day, var year] => Day(day, month, year, date),
            _ => Refused(),
        }
        : date.Figures switch
        {
            [{ Length: 4 } year] => Year(year),
            [{ Length: 4 } year, var inYear] => int.Parse(inYear) is >= 1 and <= 12 ? Month(year, int.Parse(inYear), date) : Refused("it is no month of a year: write the day"),
            [var inYear, { Length: 4 } year] => int.Parse(inYear) is >= 1 and <= 12 ? Month(year, int.Parse(inYear), date) : Refused(),
            [_, _] => Refused("it can be a day without a year or a month with one: write the date in full"),
            [{ Length: 4 } year, var inYear, var day] => Day(day, int.Parse(inYear), year, date),
            [var day, var inYear, var year] => int.Parse(inYear) > 12 && int.Parse(day) is >= 1 and <= 12 && year.Length is 2 or 4
                ? Refused($"it has the month first: write the day first, as {inYear}/{day}/{year}")
                : Day(day, int.Parse(inYear), year, date),
            _ => Refused(),
        };

    private static CellReading<FactDate> Year(string text) =>
        int.Parse(text) is >= FirstYear and <= LastYear and var year ? Extracts.Read.As(FactDate.InYear(year)) : Refused();

    private static CellReading<FactDate> Month(string text, int month, DateParts date) => YearOf(text) is { } year
        ? Extracts.Read.As(FactDate.InMonth(year, month), text.Length == 2 ? NoteKinds.MonthOnly : date.IsPlain ? null : NoteKinds.DateForm)
        : Refused();

    private static CellReading<FactDate> Day(string dayText, int month, string yearText, DateParts date)
    {
        if (dayText.Length > 2 || YearOf(yearText) is not { } year || month is < 1 or > 12)
        {
            return Refused();
        }

        var day = int.Parse(dayText);
        var days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return day < 1 || day > days
            ? Refused($"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year:0000} has {days} days")
            : Extracts.Read.As(FactDate.On(new LocalDate(year, month, day)), yearText.Length == 2 ? NoteKinds.TwoDigitYear : date.IsPlain ? null : NoteKinds.DateForm);
    }

    /// <summary>A year of two digits lies in 1950 to 2049: nobody who is asked about served earlier or will serve so late.</summary>
    private static int? YearOf(string text) => (text.Length, int.Parse(text)) switch
    {
        (2, < 50 and var year) => 2000 + year,
        (2, var year) => 1900 + year,
        (4, >= FirstYear and <= LastYear and var year) => year,
        _ => null,
    };

    /// <summary>Databases add midnight to a date, in the clock of England or without one. Any other time would leave open which day is meant.</summary>
    [GeneratedRegex(@"[T ](?:00?:00(?::00(?:\.0+)?)?|12:00(?::00)? AM)(?: ?(?:Z|[+-]00(?::?00)?|\+01(?::?00)?))?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Midnight();

    private static CellReading<FactDate> Refused(string? cause = null) => Extracts.Read.Refused<FactDate>(cause);
}
