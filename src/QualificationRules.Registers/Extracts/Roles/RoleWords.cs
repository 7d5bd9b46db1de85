using System.Collections.Frozen;

namespace QualificationRules.Registers.Extracts;

/// <summary>The words of a post's title.</summary>
internal static class RoleWords
{
    /// <summary>Words that say nothing of what the post is.</summary>
    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(
        [
            "THE", "A", "SCHOOL", "WHOLE", "DESIGNATED", "NAMED", "FULL", "PART", "TIME", "FULLTIME", "PARTTIME", "FT", "PT", "FTE", "ROLE", "POST", "ALLOWANCE", "TLR", "UPS", "MPS", "UPR", "MPR",
            "SUBSTANTIVE", "ACADEMY", "OF", "AT", "TERM", "ONLY", "TLR1", "TLR2", "TLR1A", "TLR1B", "TLR1C", "TLR2A", "TLR2B", "TLR2C", "LEADERSHIP",
            "RESPONSIBILITY", "DAY", "DAYS", "HOURS", "HRS", "WEEK",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that, alone, change what stands beside them.</summary>
    private static readonly FrozenSet<string> Modifiers = FrozenSet.ToFrozenSet(
        [
            "ACTING", "INTERIM", "TEMPORARY", "TEMP", "MATERNITY", "PATERNITY", "COVER", "JOB", "SHARE", "JOINT", "SHARED", "CO", "TRUST", "TRUSTWIDE", "WIDE", "EXECUTIVE", "EXEC", "SECONDED", "SECONDMENT", "FORMER",
            "ASSISTANT", "DEPUTY", "TRAINEE", "ASSOCIATE", "DESIGNATE", "LEAVE", "SICKNESS", "MAT",
        ],
        StringComparer.Ordinal);

    /// <summary>What stands before the number of a point on a pay scale, as in <c>L10</c>.</summary>
    private static readonly FrozenSet<string> PayScales = FrozenSet.ToFrozenSet(["L", "M", "U", "MPS", "UPS", "MPR", "UPR"], StringComparer.Ordinal);

    /// <summary>The words of a part of a title; <c>HEAD TEACHER</c> and <c>NON-TEACHING</c> are one each.</summary>
    public static List<string> Of(string part)
    {
        var words = part.Split([' ', '-', '.', '\'', '\u2019', '"', '_', '\u00A0', '*', '\t'], StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (words[i - 1] is "HEAD" && words[i] is "TEACHER" or "MASTER" or "MISTRESS")
            {
                words[i - 1] = "HEADTEACHER";
                words.RemoveAt(i);
            }
            else if (words[i - 1] is "NON" && words[i] is "TEACHING")
            {
                words[i - 1] = "NONTEACHING";
                words.RemoveAt(i);
            }
        }

        return words;
    }

    /// <summary>Whether the words, of a part in brackets perhaps, only change what stands beside them.</summary>
    public static bool AreModifiers(List<string> words) => words.TrueForAll(word => Modifiers.Contains(word) || Fillers.Contains(word)) && words.Exists(Modifiers.Contains);

    /// <summary>Whether a word says nothing of what the post is.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word) || word.All(c => char.IsAsciiDigit(c) || c is '%') || (char.IsAsciiDigit(word[^1]) && PayScales.Contains(word.TrimEnd([.. "0123456789"])));

    /// <summary>Whether one word stands before another.</summary>
    public static bool Has(List<string> words, string first, params ReadOnlySpan<string> then)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (string.Equals(words[i - 1], first, StringComparison.Ordinal) && then.Contains(words[i]))
            {
                return true;
            }
        }

        return false;
    }
}
