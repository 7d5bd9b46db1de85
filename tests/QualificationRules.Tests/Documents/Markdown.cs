using System.Globalization;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Json.Values;
using QualificationRules.Law;

namespace QualificationRules.Tests.Documents;

/// <summary>How the generated documents write what the library knows.</summary>
internal static class Markdown
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    public static string GeneratedNote { get; } = GeneratedFrom("the decision tables");

    public static string GeneratedFrom(string source) => $"<!-- Generated from {source}; do not edit. Renew with: {GeneratedDocument.Command} -->";

    public static string Of(LocalDate date) => Day.Format(date);

    public static string Of(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Of(Outcome outcome) => $"`{Names.Outcomes.NameOf(outcome)}`";

    public static string YesNo(bool holds) => holds ? "yes" : "no";

    /// <summary>Such as <c>[SI 2014/1530 reg 49(4)](url), statute, from 1 September 2014</c>.</summary>
    public static string Of(Citation citation) => $"{Link(citation)}, {Names.Authorities.NameOf(citation.Instrument.Authority)}{Period(citation)}";

    public static string Link(Citation citation) => $"[{citation}]({citation.Url})";

    /// <summary>The days on which the rules draw on a provision; nothing where its date plays no part.</summary>
    public static string Period(Citation citation) => (citation.AppliesFrom, citation.AppliesUntil) switch
    {
        (null, null) => "",
        ({ } from, null) => $", from {Of(from)}",
        (null, { } until) => $", to {Of(until)}",
        ({ } from, { } until) => $", {Of(from)} to {Of(until)}",
    };

    public static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines) + '\n';
}
