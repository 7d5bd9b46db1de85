using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules;

/// <summary>Turns wording with arguments in braces into text. Dates read as "1 September 2024" in every culture.</summary>
internal static partial class Wording
{
    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    public static ImmutableSortedDictionary<string, string> ArgumentsOf(string wording, Func<string, string?> argument)
    {
        var arguments = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (Match match in Placeholder().Matches(wording))
        {
            var name = match.Groups["name"].Value;
            if (argument(name) is { } value)
            {
                arguments[name] = value;
            }
        }

        return arguments.ToImmutable();
    }

    public static string Render(string wording, ImmutableSortedDictionary<string, string> arguments) =>
        Placeholder().Replace(wording, match => arguments.TryGetValue(match.Groups["name"].Value, out var value) ? Shown(value) : "a date not known");

    private static string Shown(string value) => value.Split('/') switch
    {
        [var day] when LocalDatePattern.Iso.Parse(day) is { Success: true, Value: var date } => Written.Format(date),
        [var first, var last] when LocalDatePattern.Iso.Parse(first) is { Success: true, Value: var from } && LocalDatePattern.Iso.Parse(last) is { Success: true, Value: var until } => Shown(from, until),
        _ => value,
    };

    private static string Shown(LocalDate from, LocalDate until) =>
        from.Day == 1 && until == from.PlusMonths(1).PlusDays(-1) ? $"a day in {Month.Format(from)}"
        : from.DayOfYear == 1 && until == from.PlusYears(1).PlusDays(-1) ? $"a day in {Year.Format(from)}"
        : $"a day from {Written.Format(from)} to {Written.Format(until)}";

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
