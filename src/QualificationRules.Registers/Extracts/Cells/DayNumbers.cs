using System.Globalization;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Dates written as one number: Excel's count of days, or year, month and day without anything between.</summary>
internal static class DayNumbers
{
    /// <summary>1 January 1950 and 31 December 2100: a number outside is no date that anybody counted.</summary>
    private const int First = 18_264;
    private const int Last = 73_415;

    /// <summary>How many days later some workbooks begin to count.</summary>
    private const int DaysTo1904 = 1_462;

    private const int CompactLength = 8;

    private static readonly LocalDate Zero = new(1899, 12, 30);

    /// <summary>The date of a number; null for a text that is none.</summary>
    public static CellReading<FactDate>? Read(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var (whole, fraction) = dot < 0 ? (text, "") : (text[..dot], text[(dot + 1)..]);
        if (!whole.All(char.IsAsciiDigit) || !fraction.All(char.IsAsciiDigit))
        {
            return null;
        }

        return whole.Length == 5 && int.Parse(whole) is >= First and <= Last and var number
            ? fraction.All(c => c == '0')
                ? Extracts.Read.As(FactDate.On(Zero.PlusDays(number)), NoteKinds.DayNumber)
                : Extracts.Read.Refused<FactDate>("it is one of Excel's day numbers with a time of day: write the day alone")
            : whole.Length == CompactLength && dot < 0 ? Compact(whole)
            : null;
    }

    /// <summary>The day of a number in a workbook that counts from 1 January 1904; null for a text that is none.</summary>
    public static LocalDate? From1904(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= First - DaysTo1904 and <= Last - DaysTo1904 ? Zero.PlusDays(number + DaysTo1904) : null;

    private static CellReading<FactDate>? Compact(string digits) =>
        (Day(digits[..4], digits[4..6], digits[6..]) ?? Day(digits[4..], digits[2..4], digits[..2])) is { } day
            ? Extracts.Read.As(FactDate.On(day), NoteKinds.DateForm)
            : Extracts.Read.Refused<FactDate>();

    private static LocalDate? Day(string year, string month, string day)
    {
        var (y, m, d) = (int.Parse(year), int.Parse(month), int.Parse(day));
        return y is >= 1900 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= CalendarSystem.Iso.GetDaysInMonth(y, m) ? new(y, m, d) : null;
    }
}
