using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QualificationRules.Law;

/// <summary>An NPQ cohort, by the calendar year and season in which it begins: <c>2026-autumn</c>. It need not be one that DfE has announced.</summary>
/// <param name="Year">The calendar year, four digits.</param>
/// <param name="Season">The season.</param>
public readonly record struct Cohort(int Year, Season Season) : IParsable<Cohort>
{
    private const int YearDigits = 4;

    /// <summary>Reads <c>2026-autumn</c> or <c>2026-spring</c>, lower case, and nothing else.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not a cohort in this form.</exception>
    public static Cohort Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var cohort) ? cohort : throw new FormatException("This is no cohort: a year and spring or autumn is allowed, such as 2026-autumn.");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Cohort Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="TryParse(string?, out Cohort)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Cohort result) => TryParse(s, out result);

    /// <summary>Reads <c>2026-autumn</c> or <c>2026-spring</c>, lower case, and nothing else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Cohort cohort)
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

    /// <summary>Such as <c>2026-autumn</c>, which <see cref="TryParse(string?, out Cohort)"/> reads.</summary>
    public override string ToString() => $"{Year:0000}-{(Season == Season.Spring ? "spring" : "autumn")}";
}
