using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules.Facts;

/// <summary>A date as text, and as .NET's own type.</summary>
public readonly partial record struct FactDate : IParsable<FactDate>
{
    private const string OpenEnd = "..";
    private const string UnknownText = "unknown";
    private const string NeverText = "never";

    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>On exactly this day.</summary>
    /// <exception cref="ArgumentException">The date is 1 January 0001, the default of its type: it was never filled in.</exception>
    public static FactDate On(DateOnly date) => On(FilledIn(date));

    /// <summary>On some day of this span, both ends included.</summary>
    /// <exception cref="ArgumentException">The span ends before it starts, or an end is 1 January 0001, the default of its type.</exception>
    public static FactDate Between(DateOnly earliest, DateOnly latest) => Between(FilledIn(earliest), FilledIn(latest));

    /// <summary>On exactly this day.</summary>
    /// <exception cref="ArgumentException">The date is 1 January 0001, the default of its type: it was never filled in.</exception>
    public static implicit operator FactDate(DateOnly date) => On(date);

    /// <summary>The day of a date that is exact; null where it is a span, not known, never, or not of the years 1 to 9999.</summary>
    public DateOnly? ToDateOnly() => OnlyDay is { Year: >= 1 and <= 9999 } day ? day.ToDateOnly() : null;

    /// <summary>
    /// Reads what <see cref="ToString"/> writes and the wire format has: a day <c>2024-09-01</c>, a month <c>2024-09</c>, a year <c>2024</c>, an interval of any
    /// of these whose ends may be open (<c>2024-09/2024-12</c>, <c>../2024-12-31</c>), <c>never</c> or <c>unknown</c>. The culture plays no part.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static FactDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out var date)
            ? date
            : throw new FormatException($"\"{Shown.Of(s)}\" is no date: give 2024-09-01, a month 2024-09, a year 2024, an interval 2024-09-01/2024-12-31, never or unknown.");
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static FactDate Parse(string text) => Parse(text, null);

    /// <summary>Reads a date as <see cref="Parse(string)"/> does; false where the text is no date.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FactDate result)
    {
        result = s is NeverText ? Never : Unknown;
        if (s is NeverText or UnknownText)
        {
            return true;
        }

        if (s?.Split('/') is not { Length: 1 or 2 } ends || Days(ends[0], LocalDate.MinIsoValue) is not { } first)
        {
            return false;
        }

        var last = ends.Length == 1 ? ends[0] is OpenEnd ? null : first : Days(ends[1], LocalDate.MaxIsoValue);
        if (last is not { } until || until.Latest < first.Earliest)
        {
            return false;
        }

        result = Between(first.Earliest, until.Latest);
        return true;
    }

    /// <summary>Reads a date as <see cref="Parse(string)"/> does; false where the text is no date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FactDate date) => TryParse(text, null, out date);

    /// <summary>
    /// Such as <c>2024-09-01</c>, <c>2024-09-01/2024-09-30</c>, <c>never</c> or <c>unknown</c>. The end of a span that is an end of the ISO
    /// calendar is open: <c>../2026-11-05</c> or <c>2019-09-01/..</c>.
    /// </summary>
    public override string ToString() =>
        IsUnknown ? UnknownText
        : IsNever ? NeverText
        : IsExact ? LocalDatePattern.Iso.Format(_earliest)
        : $"{End(_earliest, LocalDate.MinIsoValue)}/{End(_latest, LocalDate.MaxIsoValue)}";

    private static string End(LocalDate day, LocalDate open) => day == open ? OpenEnd : LocalDatePattern.Iso.Format(day);

    /// <summary>The first and the last day of a day, a month or a year; of an open end the given one. Null where the text is none of these.</summary>
    private static (LocalDate Earliest, LocalDate Latest)? Days(string text, LocalDate open)
    {
        if (text is OpenEnd)
        {
            return (open, open);
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day })
        {
            return (day, day);
        }

        return Month.Parse(text) is { Success: true, Value: var month } ? (month, month.With(DateAdjusters.EndOfMonth))
            : Year.Parse(text) is { Success: true, Value: var year } ? (year, new LocalDate(year.Year, 12, 31))
            : null;
    }

    private static LocalDate FilledIn(DateOnly date) => date != default
        ? LocalDate.FromDateOnly(date)
        : throw new ArgumentException("1 January 0001 is the default of DateOnly: the date was never filled in. Say FactDate.Unknown where it is not known.", nameof(date));
}
