using System.Globalization;

namespace QualificationRules.Registers.Extracts;

/// <summary>The text of a workbook's cell as a person sees it, dates in ISO form.</summary>
internal static class WorkbookCell
{
    private const double MostExact = 1e15;

    /// <param name="value">The value of the cell.</param>
    /// <param name="format">Its number format.</param>
    public static string TextOf(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        DateTime date => TextOf(date, DateFormat.Of(format)),
        double number => TextOf(number, format ?? ""),
        int number => TextOf((double)number, format ?? ""),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string TextOf(DateTime date, DateFormat format) => date.ToString(
        format.HasTime && date.TimeOfDay != TimeSpan.Zero ? "yyyy-MM-dd HH:mm:ss"
        : format.HasDay || !(format.HasMonth || format.HasYear) ? "yyyy-MM-dd"
        : format.HasMonth ? "yyyy-MM"
        : "yyyy",
        CultureInfo.InvariantCulture);

    /// <summary>A format of zeros alone keeps the zeros before a number, such as those of a TRN.</summary>
    private static string TextOf(double number, string format)
    {
        if (number != Math.Floor(number) || Math.Abs(number) >= MostExact)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var digits = number.ToString("F0", CultureInfo.InvariantCulture);
        return format.Length > 1 && number >= 0 && format.All(c => c == '0') ? digits.PadLeft(format.Length, '0') : digits;
    }
}
