using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace QualificationRules;

/// <summary>Turns wording with arguments in braces into text. Dates read as "1 September 2024" in every culture.</summary>
internal static partial class Wording
{
    private static readonly LocalDatePattern Written = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

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

    private static string Shown(string value) =>
        LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date } ? Written.Format(date) : value;

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
