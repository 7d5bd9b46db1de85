using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>
/// Reads a date as HR systems in England write it: ISO or day first, or a month or year alone. What can be read in two ways, or
/// has a year of two digits, is not a date.
/// </summary>
internal static class DateCell
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly ImmutableArray<LocalDatePattern> Days = Patterns("uuuu-MM-dd", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "d-MMMM-uuuu");

    private static readonly ImmutableArray<LocalDatePattern> Months = Patterns("uuuu-MM", "M/uuuu", "MMMM uuuu", "MMM uuuu", "MMM-uuuu", "MMMM-uuuu");

    private static readonly ImmutableArray<LocalDatePattern> Years = Patterns("uuuu");

    /// <summary>Databases add midnight to a date. Any other time would leave open which day is meant.</summary>
    private static readonly ImmutableArray<string> Midnights = [" 00:00", " 00:00:00", "T00:00:00", " 00:00:00.000"];

    public static bool TryParse(string text, out FactDate date)
    {
        var midnight = Midnights.FirstOrDefault(ending => text.EndsWith(ending, StringComparison.Ordinal));
        if (TryParse(Days, midnight is null ? text : text[..^midnight.Length], out var day))
        {
            date = day;
            return true;
        }

        if (TryParse(Months, text, out var month))
        {
            date = FactDate.InMonth(month.Year, month.Month);
            return true;
        }

        var isYear = TryParse(Years, text, out var year);
        date = isYear ? FactDate.InYear(year.Year) : default;
        return isYear;
    }

    private static bool TryParse(ImmutableArray<LocalDatePattern> patterns, string text, out LocalDate date)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out date))
            {
                return date.Year is >= FirstYear and <= LastYear;
            }
        }

        date = default;
        return false;
    }

    private static ImmutableArray<LocalDatePattern> Patterns(params ReadOnlySpan<string> texts)
    {
        var patterns = ImmutableArray.CreateBuilder<LocalDatePattern>(texts.Length);
        foreach (var text in texts)
        {
            patterns.Add(LocalDatePattern.CreateWithInvariantCulture(text));
        }

        return patterns.MoveToImmutable();
    }
}
