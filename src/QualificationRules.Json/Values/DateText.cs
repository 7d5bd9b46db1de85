using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Json.Values;

/// <summary>Reads ISO 8601 days, months and years from UTF-8, without making strings of them.</summary>
internal static class DateText
{
    public const int DayLength = 10;

    /// <summary>The longest interval, 2024-09-01/2024-12-31, with every character written as an escape of six.</summary>
    public const int LongestEscaped = 21 * 6;

    private const int MonthLength = 7;
    private const int YearLength = 4;

    /// <summary>The open end of an interval.</summary>
    private static ReadOnlySpan<byte> Open => ".."u8;

    /// <summary>Copies the string that the reader stands on, unescaped, and returns its length; 0 where it is too long to be a date.</summary>
    public static int Copy(ref Utf8JsonReader reader, scoped Span<byte> buffer, string allowed)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType(allowed, reader.TokenType);
        }

        return reader.ValueSpan.Length <= buffer.Length ? reader.CopyString(buffer) : 0;
    }

    /// <summary>
    /// The first and the last day of the day, month or year that the text names, or of an interval between two of these, either end of which
    /// may be open. It may end before it starts.
    /// </summary>
    public static bool TryInterval(ReadOnlySpan<byte> text, out LocalDate first, out LocalDate last)
    {
        var slash = text.IndexOf((byte)'/');
        if (slash < 0)
        {
            return TrySpan(text, out first, out last);
        }

        (first, last) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        var start = text[..slash];
        var end = text[(slash + 1)..];
        return (start.SequenceEqual(Open) || TrySpan(start, out first, out _)) && (end.SequenceEqual(Open) || TrySpan(end, out _, out last));
    }

    /// <summary>The first and the last day of the day, month or year that the text names.</summary>
    public static bool TrySpan(ReadOnlySpan<byte> text, out LocalDate first, out LocalDate last)
    {
        (first, last) = (default, default);
        if (text.Length is not (YearLength or MonthLength or DayLength) || !TryNumber(text[..YearLength], 9999, out var year))
        {
            return false;
        }

        var (firstMonth, lastMonth) = (1, 12);
        if (text.Length >= MonthLength)
        {
            if (text[YearLength] != '-' || !TryNumber(text[5..MonthLength], 12, out firstMonth))
            {
                return false;
            }

            lastMonth = firstMonth;
        }

        var (firstDay, lastDay) = (1, CalendarSystem.Iso.GetDaysInMonth(year, lastMonth));
        if (text.Length == DayLength)
        {
            if (text[MonthLength] != '-' || !TryNumber(text[8..], lastDay, out firstDay))
            {
                return false;
            }

            lastDay = firstDay;
        }

        (first, last) = (new(year, firstMonth, firstDay), new(year, lastMonth, lastDay));
        return true;
    }

    /// <summary>Writes a day as a property.</summary>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, LocalDate day)
    {
        Span<byte> text = stackalloc byte[DayLength];
        if (day.Year >= 1 && day.ToDateOnly().TryFormat(text, out _, "O", CultureInfo.InvariantCulture))
        {
            writer.WriteString(name, text);
        }
        else
        {
            writer.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, int largest, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + digit - '0';
        }

        return 1 <= number && number <= largest;
    }
}
