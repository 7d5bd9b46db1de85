using NodaTime;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>Spans of days that an answer leaves open.</summary>
internal static class Days
{
    /// <summary>Some day up to a day, that day included.</summary>
    public static FactDate Until(LocalDate on) => FactDate.Between(LocalDate.MinIsoValue, on);
}
