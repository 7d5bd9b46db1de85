using System.Collections.Frozen;

namespace QualificationRules.Registers.Extracts;

/// <summary>What systems and people write for an end that is not in sight.</summary>
internal static class OpenEnds
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["PRESENT", "CURRENT", "CURRENTLY", "ONGOING", "ON-GOING", "ON GOING", "TO DATE", "TODATE", "NOW", "OPEN", "OPEN ENDED", "OPEN-ENDED", "PERMANENT", "NONE", "NO END DATE", "STILL IN POST", "IN POST"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>31 December, or 1 January, of a year that no post lasts to; year by year, so that a mistyped one is not taken for an open end.</summary>
    private static readonly FrozenSet<string> Years = FrozenSet.ToFrozenSet(["2099", "2100", "2199", "2200", "2299", "2300", "2999", "3000", "3999", "4000", "4712", "9998", "9999"], StringComparer.Ordinal);

    /// <summary>Whether it is one of the words.</summary>
    public static bool IsWord(string text) => Words.Contains(text);

    /// <summary>Whether it is a day that stands for none.</summary>
    public static bool IsFarDay(string text)
    {
        var parts = DateCell.WithoutMidnight(text).Split('/', '-', '.', ' ');
        if (parts is not [var first, var month, var last])
        {
            return false;
        }

        var (day, year) = first.Length > 2 ? (last, first) : (first, last);
        return Years.Contains(year)
            && (day is "31" or "30" && (month is "12" || month.StartsWith("Dec", StringComparison.OrdinalIgnoreCase))
                || (day is "1" or "01" && (month is "1" or "01" || month.StartsWith("Jan", StringComparison.OrdinalIgnoreCase))));
    }
}
