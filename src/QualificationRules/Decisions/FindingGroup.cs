using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>
/// Findings that rest on the same facts and therefore have to be decided together: which of them hold is one combination, and
/// facts that are not fully known leave a <see cref="CombinationSet"/>.
/// </summary>
internal sealed class FindingGroup(params ImmutableArray<Finding> findings)
{
    /// <summary>Stands for the combination where more than one is open.</summary>
    public const int Open = -1;

    /// <summary>The combination in which every finding fails.</summary>
    public const int NoneHolds = 0;

    /// <summary>The findings, in the statute's order.</summary>
    public ImmutableArray<Finding> Findings { get; } = findings;

    /// <summary>The combination in which each finding, in the group's order, holds or fails as its argument says; those left out fail.</summary>
    public static int Combination(
        bool first, bool second = false, bool third = false, bool fourth = false, bool fifth = false, bool sixth = false, bool seventh = false, bool eighth = false, bool ninth = false) =>
        Bit(first, 0) | Bit(second, 1) | Bit(third, 2) | Bit(fourth, 3) | Bit(fifth, 4) | Bit(sixth, 5) | Bit(seventh, 6) | Bit(eighth, 7) | Bit(ninth, 8);

    private static int Bit(bool holds, int place) => (holds ? 1 : 0) << place;
}
