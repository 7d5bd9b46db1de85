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
        ["AHT", "DHT", "SLT", "DSL", "DDSL", "SMT", "TEACHER", "TEACHING", "NONTEACHING", "CLASS", "CLASSROOM", "QUALIFIED", "SAFEGUARDING", "INCLUSION", "LEADER", "MANAGER", "PASTORAL", "SPECIALIST", "SENCO"], StringComparer.Ordinal);

    /// <summary>A head's deputy; a post that is held beside that of SENCO.</summary>
    private const string DeputyHead = "AHT";

    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(["HEADTEACHER", "HEAD", "PRINCIPAL", "HT", DeputyHead], StringComparer.Ordinal);

    /// <summary>Words that also belong to posts held beside it: deputy DSL, behaviour support lead, attendance officer.</summary>
    private static readonly FrozenSet<string> NotOfHelpersAlone = FrozenSet.ToFrozenSet(["DEPUTY", "SUPPORT", "OFFICER"], StringComparer.Ordinal);

    /// <summary>Words that, after a stroke or in brackets, leave open whether this is the SENCO, or is so on the days of the row.</summary>
    private static readonly FrozenSet<string> Doubts = FrozenSet.ToFrozenSet(
        [
            "EX", "FORMER", "FORMERLY", "PREVIOUS", "PREVIOUSLY", "PAST", "OUTGOING", "INCOMING", "LEFT", "LEAVER", "LEAVING", "RETIRED", "RETIRING", "RESIGNED", "ENDED", "FROM", "SINCE", "UNTIL", "TILL",
            "VACANT", "VACANCY", "NO", "NOT", "TBC", "TBA", "UNKNOWN", "MATERNITY", "PATERNITY", "ABSENCE", "ABSENT", "SICK", "SICKNESS", "LEAVE", "SHADOW", "SHADOWING", "TRAINEE", "CONSULTANT",
            "AGENCY", "SUPPLY", "LOCUM", "TRUST", "MAT", "WORKING", "SUPPORTING", "ASSISTING", "HELPING", "REPORTING", "NOMINATED", "PENDING", "INFORMAL", "VOLUNTEER", "VOLUNTARY",
        ],
        StringComparer.Ordinal);

    /// <summary>Words that do so where nothing else stands with them.</summary>
    private static readonly FrozenSet<string> DoubtsAlone = FrozenSet.ToFrozenSet(
        ["EYFS", "EARLY", "YEARS", "NURSERY", "PRESCHOOL", "CENTRAL", "TEAM", "IN", "TRAINING", "LINK", "GOVERNOR", .. NotOfHelpersAlone], StringComparer.Ordinal);

    /// <summary>What a title tells of in which SENCO is written with a slip of the pen: the role that it may be. Null where no word is so written.</summary>
    public static (PostRole? Post, Role? MayBe)? ReadMisspelt(List<string> words, List<string> modifiers)
    {
        var at = words.FindIndex(IsMisspelt);
        if (at < 0 && words.Exists(word => word is "SEN" or "SEND" or "NEEDS"))
        {
            at = words.FindIndex(word => HeadingKey.Distance(word, "COORDINATOR") is 1 or 2 || HeadingKey.Distance(word, "ORDINATOR") is 1 or 2);
        }

        return at < 0 ? null
            : Read([.. words[..at].Where(word => word is not ("SEN" or "SEND" or "CO")), "SENCO", .. words[(at + 1)..]], modifiers, []) is (null, null) ? (null, null)
            : (null, Role.Senco);
    }

    /// <summary>A letter put in, left out, changed or moved; "second in maths" is spelt as meant.</summary>
    private static bool IsMisspelt(string word) => word.Length > 4 && word is not "SECOND" && Array.Exists(
        ["SENCO", "SENDCO"], right => HeadingKey.Distance(word, right) == 1 || (word.Length == right.Length && word.Order().SequenceEqual(right.Order())));

    /// <summary>The post that a title tells of for certain, or the role that it may be.</summary>
    /// <param name="words">The part of the title that has the word SENCO.</param>
    /// <param name="modifiers">Words of the title that, alone, change what stands beside them.</param>
    /// <param name="others">The other parts of the title.</param>
    public static (PostRole? Post, Role? MayBe) Read(List<string> words, List<string> modifiers, List<List<string>> others)
    {
        var rest = WithDeputyHeads(words);
        if (rest.Exists(Helpers.Contains))
        {
            return (null, null);
        }

        return modifiers.Count == 0 && rest.TrueForAll(word => Beside.Contains(word) || RoleWords.IsFiller(word)) && !others.Exists(CastsDoubt) ? (PostRole.Senco, null) : (null, Role.Senco);
    }

    /// <summary>Whether another part of the title leaves open what the part with the word SENCO says: a teaching assistant, or somebody who was the SENCO.</summary>
    private static bool CastsDoubt(List<string> part)
    {
        var rest = WithDeputyHeads(part);
        return rest.Exists(word => Doubts.Contains(word) || (Helpers.Contains(word) && !NotOfHelpersAlone.Contains(word)))
            || (rest.Exists(DoubtsAlone.Contains) && rest.TrueForAll(word => DoubtsAlone.Contains(word) || RoleWords.IsFiller(word)));
    }

    /// <summary>An assistant headteacher who is SENCO is not an assistant of the SENCO.</summary>
    private static List<string> WithDeputyHeads(List<string> words)
    {
        var rest = words.ToList();
        for (var i = rest.Count - 1; i > 0; i--)
        {
            if (Heads.Contains(rest[i]) && rest[i - 1] is "ASSISTANT" or "ASST" or "DEPUTY" or "VICE")
            {
                rest[i - 1] = DeputyHead;
                rest.RemoveAt(i);
            }
        }

        return rest;
    }
}
