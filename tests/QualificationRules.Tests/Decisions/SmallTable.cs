using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Tests.Decisions;

/// <summary>A decision table small enough to work out by hand: two findings that are independent, and a provision of two limbs.</summary>
internal static class SmallTable
{
    public static Finding A { get; } = Named("a");

    public static Finding B { get; } = Named("b");

    public static Finding FirstLimb { get; } = Named("first-limb");

    public static Finding SecondLimb { get; } = Named("second-limb", FirstLimb);

    public static DecisionTable Total { get; } = Of(
        new("both", Outcome.Satisfied, [A, B]),
        new("a-alone", Outcome.Exempt, [A], [B]),
        new("limbs", Outcome.Pending, [SecondLimb], [A]),
        new("neither", Outcome.NotSatisfied, [], [A, SecondLimb]));

    /// <summary>The table of these rows; the findings of a pair are decided together.</summary>
    public static DecisionTable Of(params Row[] rows) => new([new(A, B), new(FirstLimb, SecondLimb)], [.. rows]);

    /// <summary>The combinations that a text lists, such as "a, a+b, none".</summary>
    public static Combinations Found(string pair, string limbs)
    {
        var found = Total.NoCombinations();
        AddTo(found[0], pair, A, B);
        AddTo(found[1], limbs, FirstLimb, SecondLimb);
        return found;
    }

    private static void AddTo(CombinationSet set, string text, Finding first, Finding second)
    {
        foreach (var holding in text.Split(", ").Select(one => one.Split('+')))
        {
            set.Add(FindingGroup.Combination(holding.Contains(first.Code), holding.Contains(second.Code)));
        }
    }

    private static Finding Named(string code, Finding? presupposes = null) =>
        new(code, [Provisions.QualificationDuty2014], "It holds.", "It fails.", "It is not known.", presupposes);
}
