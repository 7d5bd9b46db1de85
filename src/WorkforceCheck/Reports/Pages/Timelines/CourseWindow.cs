using NodaTime;
using NodaTime.Text;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>When the outcome of a course under way is projected, as the advice on it says.</summary>
/// <param name="Earliest">The first day on which it can come.</param>
/// <param name="Latest">The last day on which it is to be expected.</param>
internal readonly record struct CourseWindow(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>The window; null where no course is under way.</summary>
    public static CourseWindow? Of(Answer answer) =>
        answer.Advice.FirstOrDefault(advice => advice.Code.StartsWith("npq-projected-", StringComparison.Ordinal) || advice.Code is "npq-outcome-due") is { } advice
        && Day(advice, "earliest") is { } earliest && Day(advice, "latest") is { } latest
            ? new(earliest, latest)
            : null;

    /// <summary>Such as <c>NPQ outcome projected between 30 November 2026 and 30 March 2027</c>.</summary>
    public override string ToString() => $"NPQ outcome projected between {Shown.InText(Earliest)} and {Shown.InText(Latest)}";

    private static LocalDate? Day(Advice advice, string name) =>
        advice.Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal)).Value is { } text && LocalDatePattern.Iso.Parse(text) is { Success: true } day
            ? day.Value
            : null;
}
