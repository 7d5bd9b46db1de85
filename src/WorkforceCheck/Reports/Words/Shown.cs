using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>Dates for people.</summary>
internal static class Shown
{
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>Such as <c>1 Sep 2024</c>.</summary>
    public static string InCell(LocalDate? date) => date is { } day ? Short.Format(day) : "";

    /// <summary>Such as <c>1 September 2024</c>.</summary>
    public static string InText(LocalDate date) => Long.Format(date);

    /// <summary>Such as <c>1 September 2024</c>, or <c>between 1 September 2024 and 30 September 2024</c>.</summary>
    public static string InText(FactDate date) =>
        !date.IsDated ? date.ToString() : date.IsExact ? InText(date.Earliest) : $"between {InText(date.Earliest)} and {InText(date.Latest)}";
}
