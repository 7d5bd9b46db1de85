using System.Collections.Frozen;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Titles with the word SENCO in them: the SENCO, somebody who helps the SENCO, or nobody can tell.</summary>
internal static class SencoWords
{
    private static readonly FrozenSet<string> Helpers = FrozenSet.ToFrozenSet(
        ["ASSISTANT", "ASST", "DEPUTY", "SUPPORT", "ADMIN", "ADMINISTRATOR", "ADMINISTRATIVE", "ADMINISTRATION", "SECRETARY", "PA", "CLERK", "TA", "LSA", "HLTA", "APPRENTICE", "ASPIRING", "OFFICER"], StringComparer.Ordinal);

    /// <summary>Other roles that are held beside it and take nothing from it.</summary>
    private static readonly FrozenSet<string> Beside = FrozenSet.ToFrozenSet(
        ["AHT", "DHT", "SLT", "DSL", "DDSL", "SMT", "TEACHER", "CLASS", "CLASSROOM", "QUALIFIED", "SAFEGUARDING", "INCLUSION", "LEADER", "MANAGER", "PASTORAL", "SPECIALIST", "SENCO"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(["HEADTEACHER", "HEAD", "PRINCIPAL"], StringComparer.Ordinal);

    /// <summary>What a title tells of in which SENCO is written with a slip of the pen: the role that it may be. Null where no word is so written.</summary>
    public static (PostRole? Post, Role? MayBe)? ReadMisspelt(List<string> words, List<string> modifiers)
    {
        var at = words.FindIndex(IsMisspelt);
        if (at < 0 && words.Exists(word => word is "SEN" or "SEND" or "NEEDS"))
        {
            at = words.FindIndex(word => HeadingKey.Distance(word, "COORDINATOR") is 1 or 2 || HeadingKey.Distance(word, "ORDINATOR") is 1 or 2);
        }

        return at < 0 ? null
            : Read([.. words[..at].Where(word => word is not ("SEN" or "SEND" or "CO")), "SENCO", .. words[(at + 1)..]], modifiers) is (null, null) ? (null, null)
            : (null, Role.Senco);
    }

    /// <summary>A letter put in, left out, changed or moved.</summary>
    private static bool IsMisspelt(string word) => word.Length > 4 && Array.Exists(
        ["SENCO", "SENDCO"], right => HeadingKey.Distance(word, right) == 1 || (word.Length == right.Length && word.Order().SequenceEqual(right.Order())));

    /// <summary>The post that a title tells of for certain, or the role that it may be.</summary>
    public static (PostRole? Post, Role? MayBe) Read(List<string> words, List<string> modifiers)
    {
        var rest = words.ToList();
        for (var i = rest.Count - 1; i > 0; i--)
        {
            // An assistant headteacher who is SENCO is not an assistant of the SENCO.
            if (Heads.Contains(rest[i]) && rest[i - 1] is "ASSISTANT" or "ASST" or "DEPUTY" or "VICE")
            {
                rest.RemoveRange(i - 1, 2);
                i--;
            }
        }

        if (rest.Exists(Helpers.Contains))
        {
            return (null, null);
        }

        return modifiers.Count == 0 && rest.TrueForAll(word => Beside.Contains(word) || RoleWords.IsFiller(word)) ? (PostRole.Senco, null) : (null, Role.Senco);
    }
}
