using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>A fact that can still change the outcome.</summary>
/// <param name="Path">The fact.</param>
/// <param name="MostLeft">How many outcomes are left open once it is known, at most.</param>
/// <param name="AverageLeft">The same on average over its values.</param>
internal readonly record struct NeededFact(FactPath Path, int MostLeft, double AverageLeft)
{
    /// <summary>A fact whose values leave these numbers of outcomes; a value that the other facts rule out leaves none, and does not count.</summary>
    public static NeededFact Of(FactPath path, IEnumerable<int> left)
    {
        var counted = left.Where(count => count > 0).DefaultIfEmpty(int.MaxValue).ToList();
        return new(path, counted.Max(), counted.Average());
    }
}
