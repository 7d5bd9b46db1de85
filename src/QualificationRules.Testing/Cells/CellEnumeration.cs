using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>Finds, of each situation and part, what the facts can bring about, and combines it.</summary>
internal sealed class CellEnumeration(FactSpace space, ImmutableArray<Ruleset> rulesets)
{
    /// <summary>Told of each case tried: the situation, and which of its part's distinct findings it gives, by number.</summary>
    public Action<CellCase, int>? Tried { get; init; }

    /// <summary>The cells of every situation, most of them in several situations.</summary>
    /// <exception cref="InvalidOperationException">Two parts of a situation decide the same findings, so that they cannot be varied apart.</exception>
    public IEnumerable<Cell> Cells() =>
        space.Situations(rulesets).SelectMany(situation =>
        {
            var asIs = FindUnder(situation);
            var parts = space.PartsOf(situation).Select(part => DistinctOf(part, situation, asIs)).ToList();
            return Combine(situation, asIs, parts);
        });

    private static IEnumerable<Cell> Combine(CellCase situation, ImmutableArray<Found> asIs, List<Part> parts)
    {
        if (parts.Aggregate(0, (sum, part) => sum + int.PopCount((int)part.Decides)) != int.PopCount((int)parts.Aggregate(0u, (all, part) => all | part.Decides)))
        {
            throw new InvalidOperationException($"Two parts of the facts of {situation.Question} on {situation.On:uuuu'-'MM'-'dd} decide the same findings.");
        }

        return parts.Aggregate(
            (IEnumerable<Cell>)[new(situation, [], asIs)],
            (cells, part) => cells.SelectMany(cell => part.Kinds.Select(kind => new Cell(
                situation, cell.Parts.Add(kind.Vary), [.. cell.Found.Zip(kind.Found, (found, here) => found.With(here, part.Decides))]))));
    }

    /// <summary>What a part can be, once for all that gives the same findings.</summary>
    private Part DistinctOf(IEnumerable<Func<StaffRecord, StaffRecord>> part, CellCase situation, ImmutableArray<Found> asIs)
    {
        var kinds = new List<Kind>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var decides = 0u;
        foreach (var vary in part)
        {
            var found = FindUnder(situation with { Record = vary(situation.Record) });
            var key = string.Join('|', found);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = kinds.Count);
                kinds.Add(new(vary, found));
                decides = found.Zip(asIs).Aggregate(decides, (groups, pair) => groups | pair.First.DifferenceFrom(pair.Second));
            }

            Tried?.Invoke(situation, number);
        }

        return new(decides, kinds);
    }

    private ImmutableArray<Found> FindUnder(CellCase @case) => [.. rulesets.Select(@case.FindUnder)];

    private sealed record Kind(Func<StaffRecord, StaffRecord> Vary, ImmutableArray<Found> Found);

    private sealed record Part(uint Decides, IReadOnlyList<Kind> Kinds);
}
