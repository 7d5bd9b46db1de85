using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace QualificationRules;

/// <summary>Turns wording with arguments in braces into text. Dates read as "1 September 2024" in every culture.</summary>
internal static class Wording
{
    private const string NotKnown = "a date not known";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly LocalDatePattern Year = LocalDatePattern.CreateWithInvariantCulture("uuuu");

    /// <summary>The arguments that the wording names and the facts give, each once.</summary>
    public static ImmutableArray<Argument> ArgumentsOf(string wording, Func<string, string?> argument)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        for (var at = 0; NextPlaceholder(wording, at) is { } placeholder; at = placeholder.End.Value)
        {
            var name = wording[(placeholder.Start.Value + 1)..(placeholder.End.Value - 1)];
            if (!arguments.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal)) && argument(name) is { } value)
            {
                arguments.Add(new(name, value));
            }
        }

        return arguments.ToImmutable();
    }

    public static string Render(string wording, ImmutableArray<Argument> arguments)
    {
        var text = new StringBuilder();
        var at = 0;
        while (NextPlaceholder(wording, at) is { } placeholder)
        {
            var name = wording.AsSpan()[(placeholder.Start.Value + 1)..(placeholder.End.Value - 1)];
            text.Append(wording.AsSpan()[at..placeholder.Start.Value]).Append(Shown(name, arguments));
            at = placeholder.End.Value;
        }

        return text.Append(wording.AsSpan()[at..]).ToString();
    }

    private static Range? NextPlaceholder(string wording, int from)
    {
        var start = wording.IndexOf('{', from);
        return start < 0 ? null : start..(wording.IndexOf('}', start) + 1);
    }

    private static string Shown(ReadOnlySpan<char> name, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
            {
                return Shown(argument.Value);
            }
        }

        return NotKnown;
    }

    private static string Shown(string value)
    {
        if (LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var date })
        {
            return Day.Format(date);
        }

        return value.Split('/') is [var first, var last]
            && LocalDatePattern.Iso.Parse(first) is { Success: true, Value: var from } && LocalDatePattern.Iso.Parse(last) is { Success: true, Value: var until }
            ? Shown(from, until)
            : value;
    }

    private static string Shown(LocalDate from, LocalDate until) =>
        from.Day == 1 && until == DateAdjusters.EndOfMonth(from) ? $"a day in {Month.Format(from)}"
        : from.DayOfYear == 1 && until == new LocalDate(from.Year, 12, 31) ? $"a day in {Year.Format(from)}"
        : $"a day from {Day.Format(from)} to {Day.Format(until)}";
}
