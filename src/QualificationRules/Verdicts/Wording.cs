using System.Collections.Immutable;
using System.Text;
using NodaTime;
using QualificationRules.Decisions;

namespace QualificationRules.Verdicts;

/// <summary>Turns wording with arguments in braces into text. Dates read as "1 September 2024" in every culture.</summary>
internal static class Wording
{
    private const int FitsOnStack = 512;
    private const string NotKnown = "a date not known";

    /// <summary>The arguments that the wording names and the facts give, each once.</summary>
    public static ImmutableArray<Argument> ArgumentsOf(string wording, ArgumentOf argument)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        for (var rest = wording.AsSpan(); TrySplit(rest, out _, out var placeholder, out rest);)
        {
            var name = placeholder.ToString();
            if (!arguments.Any(known => string.Equals(known.Name, name, StringComparison.Ordinal)) && argument(name).ToString() is { } value)
            {
                arguments.Add(new(name, value));
            }
        }

        return arguments.ToImmutable();
    }

    public static string Render(string wording, ArgumentOf argument)
    {
        Span<byte> utf8 = stackalloc byte[FitsOnStack];
        int length;
        while (!TryRender(wording, argument, utf8, out length))
        {
            utf8 = new byte[utf8.Length * 2];
        }

        return Encoding.UTF8.GetString(utf8[..length]);
    }

    /// <summary>Writes the text as UTF-8; false where it does not fit.</summary>
    public static bool TryRender(string wording, ArgumentOf argument, Span<byte> utf8, out int length)
    {
        var text = new Utf8Text(utf8);
        var rest = wording.AsSpan();
        while (TrySplit(rest, out var before, out var name, out var after))
        {
            text.Append(before);
            Append(argument(name), ref text);
            rest = after;
        }

        text.Append(rest);
        length = text.Length;
        return text.Fits;
    }

    /// <summary>Splits at the first placeholder; false where there is none.</summary>
    private static bool TrySplit(ReadOnlySpan<char> wording, out ReadOnlySpan<char> before, out ReadOnlySpan<char> name, out ReadOnlySpan<char> after)
    {
        var start = wording.IndexOf('{');
        if (start < 0)
        {
            before = name = after = default;
            return false;
        }

        var length = wording[start..].IndexOf('}');
        before = wording[..start];
        name = wording.Slice(start + 1, length - 1);
        after = wording[(start + length + 1)..];
        return true;
    }

    private static void Append(ArgumentValue value, ref Utf8Text text)
    {
        if (value.Days is not { } days)
        {
            text.Append(value.Words ?? NotKnown);
            return;
        }

        var (from, until) = (days.Earliest, days.Latest);
        if (from == until)
        {
            text.AppendDay(from);
        }
        else if (from.Day == 1 && until == DateAdjusters.EndOfMonth(from))
        {
            text.Append("a day in ");
            text.AppendMonth(from);
        }
        else if (from.DayOfYear == 1 && until == new LocalDate(from.Year, 12, 31))
        {
            text.Append("a day in ");
            text.AppendYear(from);
        }
        else if (until == LocalDate.MaxIsoValue && from.Year < 1)
        {
            text.Append(NotKnown);
        }
        else if (until == LocalDate.MaxIsoValue)
        {
            text.Append("a day on or after ");
            text.AppendDay(from);
        }
        else if (from.Year < 1)
        {
            // The first day comes from a date whose start is not known, and so says nothing.
            text.Append("a day up to ");
            text.AppendDay(until);
        }
        else
        {
            text.Append("a day from ");
            text.AppendDay(from);
            text.Append(" to ");
            text.AppendDay(until);
        }
    }
}
