using System.Globalization;

namespace QualificationRules.Law;

/// <summary>An NPQ cohort, by the calendar year and season in which it begins: <c>2026-autumn</c>. It need not be one that DfE has announced.</summary>
/// <param name="Year">The calendar year, four digits.</param>
/// <param name="Season">The season.</param>
public readonly record struct Cohort(int Year, Season Season)
{
    private const int YearDigits = 4;

    /// <summary>Reads <c>2026-autumn</c> or <c>2026-spring</c>, lower case, and nothing else.</summary>
    public static bool TryParse(string? text, out Cohort cohort)
    {
        cohort = default;
        if (text is not { Length: > YearDigits } || text[YearDigits] != '-'
            || !int.TryParse(text.AsSpan(0, YearDigits), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        (var known, cohort) = text.AsSpan(YearDigits + 1) switch
        {
            "spring" => (true, new Cohort(year, Season.Spring)),
            "autumn" => (true, new Cohort(year, Season.Autumn)),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>Such as <c>2026-autumn</c>, which <see cref="TryParse"/> reads.</summary>
    public override string ToString() => $"{Year:0000}-{(Season == Season.Spring ? "spring" : "autumn")}";
}
