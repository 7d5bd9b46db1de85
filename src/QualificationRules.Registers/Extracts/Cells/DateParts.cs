using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The figures of a written date, and the month where it is named.</summary>
/// <param name="Figures">The numbers, in order, as written.</param>
/// <param name="Month">The month that is named by a word.</param>
/// <param name="IsMonthFirst">Whether the word stands before every number.</param>
/// <param name="IsPlain">Whether it is in one of the forms that the documentation gives, so that nothing needs to be noted.</param>
internal sealed record DateParts(ImmutableArray<string> Figures, int? Month, bool IsMonthFirst, bool IsPlain)
{
    private const int MostDigits = 4;
    private const int ShortestMonth = 3;

    private static readonly ImmutableArray<string> Months =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];

    private static readonly ImmutableArray<string> Weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

    /// <summary>Takes a text apart; null where something in it belongs to no date.</summary>
    public static DateParts? Of(string text)
    {
        var figures = ImmutableArray.CreateBuilder<string>();
        var (month, first, plain, separators) = ((int?)null, false, true, "");
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                figures.Add(text[start..i]);
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                while (i < text.Length && char.IsAsciiLetter(text[i]))
                {
                    i++;
                }

                var word = text[start..i].ToUpperInvariant();
                if (MonthOf(word) is { } named && month is null)
                {
                    (month, first) = (named, figures.Count == 0);
                    plain &= word.Length == ShortestMonth || word.Length == Months[named - 1].Length;
                }
                else if (IsFiller(word, start > 0 && char.IsAsciiDigit(text[start - 1])))
                {
                    plain = false;
                }
                else
                {
                    return null;
                }
            }
            else if (text[i] is '/' or '-' or '.' or ' ' or ',' or '\u00A0' or '\u2013' or '\'' or '\u2019')
            {
                separators += text[i++];
            }
            else
            {
                return null;
            }
        }

        return figures.All(figure => figure.Length <= MostDigits) ? new(figures.ToImmutable(), month, first, plain && ArePlain(separators, figures, month, first)) : null;
    }

    private static int? MonthOf(string word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Length >= ShortestMonth && Months[i].StartsWith(word, StringComparison.Ordinal))
            {
                return i + 1;
            }
        }

        return null;
    }

    private static bool IsFiller(string word, bool isAfterDigit) =>
        isAfterDigit ? word is "ST" or "ND" or "RD" or "TH"
        : word is "OF" or "THE" || (word.Length >= ShortestMonth && Weekdays.Any(day => day.StartsWith(word, StringComparison.Ordinal)));

    private static bool ArePlain(string separators, ImmutableArray<string>.Builder figures, int? month, bool first) => separators switch
    {
        "--" => month is null ? figures[0].Length == MostDigits : !first,
        "//" => figures[0].Length != MostDigits,
        "-" or "/" or "" => true,
        " " or "  " => month is not null && !(first && figures.Count > 1),
        _ => false,
    };
}
