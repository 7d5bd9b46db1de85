using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>Dates in sentences.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>Such as <c>1 September 2024</c>.</summary>
    public static string Of(LocalDate date) => Long.Format(date);

    /// <summary>Such as <c>1 September 2024</c>, <c>September 2024</c> or <c>2024</c>.</summary>
    public static string Of(FactDate date) =>
        date.IsExact ? Of(date.Earliest)
        : date.Earliest.Day == 1 && date.Latest == date.Earliest.With(DateAdjusters.EndOfMonth) ? Month.Format(date.Earliest)
        : date.Earliest.DayOfYear == 1 && date.Latest == new LocalDate(date.Earliest.Year, 12, 31) ? Year.Format(date.Earliest)
        : $"between {Of(date.Earliest)} and {Of(date.Latest)}";

    /// <summary>Such as <c>on 1 September 2024</c> or <c>in September 2024</c>.</summary>
    public static string On(FactDate date) => $"{(date.IsExact ? "on" : "in")} {Of(date)}";
}
