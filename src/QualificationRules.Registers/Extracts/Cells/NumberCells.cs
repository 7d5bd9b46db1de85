using System.Globalization;

namespace QualificationRules.Registers.Extracts;

/// <summary>Numbers that name a school or a teacher. A spreadsheet's <c>900001.0</c> is 900001.</summary>
internal static class NumberCells
{
    private const int UrnDigits = 6;
    private const int TrnDigits = 7;
    private const int LaDigits = 3;
    private const int EstabDigits = 4;

    /// <summary>Why a number such as <c>1.2E+05</c> is not allowed.</summary>
    public const string Shortened = "the spreadsheet shortened the number; give the column the format Text and enter it again";

    /// <summary>Whether a spreadsheet has written a number in a short form, in which its last digits are lost.</summary>
    public static bool IsShortened(string text) => text.Contains("E+", StringComparison.OrdinalIgnoreCase) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    public static CellReading<string> Urn(string text) => Digits(Whole(text), UrnDigits);

    /// <summary>Seven digits, also as <c>99/12345</c> or <c>RP99/12345</c>.</summary>
    public static CellReading<string> Trn(string text)
    {
        var whole = Whole(text).Replace(" ", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return Digits(whole.StartsWith("RP", StringComparison.OrdinalIgnoreCase) ? whole[2..] : whole, TrnDigits);
    }

    /// <summary>LA and establishment number together, such as <c>201/3614</c>; read as seven digits.</summary>
    public static CellReading<string> DfeNumber(string text)
    {
        var parts = Whole(text).Split('/', '-', ' ', '.');
        return parts is [var la, var estab] ? Digits(la.PadLeft(LaDigits, '0') + estab.PadLeft(EstabDigits, '0'), LaDigits + EstabDigits)
            : Digits(string.Concat(parts), LaDigits + EstabDigits);
    }

    public static CellReading<string> La(string text) => Digits(Whole(text).PadLeft(LaDigits, '0'), LaDigits);

    public static CellReading<string> Estab(string text) => Digits(Whole(text).PadLeft(EstabDigits, '0'), EstabDigits);

    /// <summary>The text of a workbook's number in a column of TRNs: a number has lost the zeros it began with.</summary>
    public static string WithZeros(string digits) => digits.PadLeft(TrnDigits, '0');

    /// <summary>An id as it is compared: without zeros that a spreadsheet puts in or drops, as in <c>0042</c> and <c>42.0</c>.</summary>
    public static string IdKey(string id)
    {
        var whole = Whole(id);
        return whole.All(char.IsAsciiDigit) && whole.TrimStart('0') is { Length: > 0 } digits ? digits : id.ToUpperInvariant();
    }

    private static string Whole(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && text.AsSpan(dot + 1).TrimStart('0').IsEmpty ? text[..dot] : text;
    }

    private static CellReading<string> Digits(string text, int count) =>
        text.Length == count && text.All(char.IsAsciiDigit) ? Read.As(text)
        : IsShortened(text) ? Read.Refused<string>(Shortened)
        : Read.Refused<string>();
}
