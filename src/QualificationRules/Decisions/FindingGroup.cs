using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>
/// Findings that rest on the same facts and therefore have to be decided together: which of them hold is one combination, and
/// facts that are not fully known leave a set of combinations.
/// </summary>
/// <remarks>A combination is a number whose bit i says that finding i of the group holds; a set of them is a bit set of those numbers.</remarks>
internal sealed class FindingGroup
{
    /// <summary>Six findings have 64 combinations, a set of which fits in one word.</summary>
    private const int MostFindings = 6;

    /// <summary>The set with one combination, in which every finding fails.</summary>
    public const ulong NoneHolds = 1;

    public FindingGroup(params ImmutableArray<Finding> findings) =>
        Findings = findings.Length <= MostFindings ? findings : throw new ArgumentException($"A group has at most {MostFindings} findings.", nameof(findings));

    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The set with one combination: these findings, in the group's order, hold or fail as said.</summary>
    public static ulong Combination(bool first, bool second = false, bool third = false, bool fourth = false, bool fifth = false, bool sixth = false) =>
        1ul << ((first ? 1 : 0) | (second ? 2 : 0) | (third ? 4 : 0) | (fourth ? 8 : 0) | (fifth ? 16 : 0) | (sixth ? 32 : 0));

    /// <summary>For a group of one finding: it holds, fails, or may do either.</summary>
    public static ulong Maybe(bool? holds) => holds is { } known ? Combination(known) : Combination(false) | Combination(true);

    /// <summary>For a group of one finding: whether it fails, holds, or both are open, as a list; empty where no facts can be so.</summary>
    public static ReadOnlySpan<bool> Answers(ulong found) => found switch
    {
        0 => [],
        NoneHolds => [false],
        _ => (found & NoneHolds) == 0 ? [true] : [false, true],
    };

    /// <summary>The combinations of two independent records, where a finding holds if it does for either.</summary>
    public static ulong Either(ulong one, ulong other)
    {
        if (one == NoneHolds)
        {
            return other;
        }

        ulong both = 0;
        foreach (var ofOne in new Members(one))
        {
            foreach (var ofOther in new Members(other))
            {
                both |= 1ul << (ofOne | ofOther);
            }
        }

        return both;
    }
}
