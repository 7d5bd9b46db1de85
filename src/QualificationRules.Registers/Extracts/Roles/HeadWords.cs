using System.Collections.Frozen;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Titles without the word SENCO: a head, an acting head, somebody who may be one or the other, or another role.</summary>
internal static class HeadWords
{
    private static readonly FrozenSet<string> Heads = FrozenSet.ToFrozenSet(["HEADTEACHER", "HEADMASTER", "HEADMISTRESS", "HDTR", "HT"], StringComparer.Ordinal);

    /// <summary>Words that also begin the titles of others: head of year, principal teacher.</summary>
    private static readonly FrozenSet<string> PerhapsHeads = FrozenSet.ToFrozenSet(["HEAD", "PRINCIPAL"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["DEPUTY", "ASSISTANT", "ASST", "VICE", "PA", "TO", "SECRETARY", "CLERK", "OFFICE", "SUPPORT", "ADMIN", "ADMINISTRATOR", "BOY", "GIRL"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Open = FrozenSet.ToFrozenSet(
        ["EXECUTIVE", "EXEC", "ASSOCIATE", "CO", "JOINT", "INTERIM", "TEMPORARY", "TEMP", "SHARED", "JOB", "SHARE", "DESIGNATE", "TRAINEE", "ELECT", "CONSULTANT", "FORMER", "LEAD", "COVER", "SECONDED", "TRUST"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Needs = FrozenSet.ToFrozenSet(["SEN", "SEND", "NEEDS", "INCLUSION", "ALN"], StringComparer.Ordinal);

    /// <summary>What the SENCO is called elsewhere: coordinator of additional needs, or of inclusion.</summary>
    private static readonly FrozenSet<string> Alike = FrozenSet.ToFrozenSet(["ALNCO", "AENCO", "INCO"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leads = FrozenSet.ToFrozenSet(["LEAD", "LEADER", "MANAGER", "HEAD", "DIRECTOR", "COORDINATOR", "ORDINATOR"], StringComparer.Ordinal);

    /// <summary>The post that a title tells of for certain, or the role that it may be.</summary>
    public static (PostRole? Post, Role? MayBe) Read(List<string> words, List<string> modifiers)
    {
        if (words.Exists(Others.Contains) || modifiers.Exists(Others.Contains))
        {
            return (null, null);
        }

        if (words.Exists(Alike.Contains) || (words.Exists(Needs.Contains) && words.Exists(Leads.Contains)))
        {
            return (null, Role.Senco);
        }

        List<string> all = [.. words, .. modifiers];
        if (words.Contains("EXHT") || RoleWords.Has(words, "OF", "SCHOOL", "ACADEMY", "COLLEGE", "CAMPUS") && words[0] is "HEAD" or "EXECUTIVE" or "ACTING" or "INTERIM")
        {
            return (null, Role.Head);
        }

        var isHead = words.Exists(Heads.Contains);
        if (!isHead && !words.Exists(PerhapsHeads.Contains))
        {
            return (null, null);
        }

        var rest = all.Where(word => !Heads.Contains(word) && !PerhapsHeads.Contains(word) && !RoleWords.IsFiller(word) && word is not "ACTING").ToList();
        return rest.Count == 0 ? (words.Contains("OF") ? null : all.Contains("ACTING") ? PostRole.ActingHead : PostRole.Head, (Role?)null)
            : isHead || rest.TrueForAll(Open.Contains) ? (null, Role.Head)
            : (null, null);
    }
}
