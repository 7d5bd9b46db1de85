using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>All that a verdict says of itself, for the message of a test that fails.</summary>
internal static class VerdictText
{
    public static string Of(Verdict verdict)
    {
        IEnumerable<string> lines =
        [
            $"outcome: {verdict.Outcome}, by {verdict.Ruleset}, post {verdict.Appointment?.Id ?? "none"}, read {Shown(verdict.Readings)}",
            $"deadline: {(verdict.Deadline is { } deadline ? $"{deadline:uuuu'-'MM'-'dd}" : "none")}",
            .. List("possible", verdict.Possible.Select(outcome => outcome.ToString())),
            .. List("needed", verdict.Needed.Select(Shown)),
            .. List("reasons", verdict.Reasons.Select(Shown)),
            .. List("trace", verdict.Trace.Select(Shown)),
            .. List("contested", verdict.Contested.Select(Shown)),
            .. List("advice", verdict.Advice.Select(advice => $"{advice.Code}{(advice.By is { } by ? $", by {by:uuuu'-'MM'-'dd}" : "")}: {advice.Text}")),
        ];
        return string.Join('\n', lines);
    }

    /// <summary>Such as <c>TrainingAwarded of 0</c>.</summary>
    public static string Shown(FactPath path) => $"{path.Fact} of {path.Index}";

    /// <summary>Such as <c>fails</c>.</summary>
    public static string Shown(Truth holds) => holds switch
    {
        Truth.True => "holds",
        Truth.False => "fails",
        _ => "is not known",
    };

    private static IEnumerable<string> List(string title, IEnumerable<string> items)
    {
        var list = items.Select(item => $"  {item}").DefaultIfEmpty("  none");
        return list.Prepend($"{title}:");
    }

    private static string Shown(Reason reason) => $"{reason.Code} {Shown(reason.Holds)}: {reason.Text} ({string.Join("; ", reason.Citations)})";

    private static string Shown(TraceEntry entry) =>
        entry.ExcludedBy is { } by ? $"not {entry.Row}, since {by.Code} {Shown(by.Holds)}" : $"reached {entry.Row}";

    private static string Shown(ContestedReading contested) =>
        $"{contested.Outcome}, read {contested.PriorService} {contested.Clock} {contested.LeapDay}".TrimEnd();

    private static string Shown(Readings readings) => $"{readings.PriorService}, {readings.Clock}, {readings.LeapDay}";
}
