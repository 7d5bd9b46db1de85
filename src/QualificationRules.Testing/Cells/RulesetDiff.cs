using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>
/// What one ruleset decides otherwise than another, over every combination of findings that facts can produce: not what their texts
/// are, but whom the difference reaches.
/// </summary>
/// <remarks>Outcomes are compared. Deadlines, advice and wording are not.</remarks>
public static class RulesetDiff
{
    /// <summary>The regions in which the outcome changes from one ruleset to the other, by question; none where they decide alike.</summary>
    /// <param name="before">The one ruleset.</param>
    /// <param name="after">The other.</param>
    /// <param name="compared">Told how many combinations of facts were compared so far; it takes long.</param>
    public static ImmutableArray<ChangedRegion> Between(Ruleset before, Ruleset after, IProgress<long>? compared = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var tell = Counting(compared);
        return [.. FactSpace.All.SelectMany(space => Between(space, before, after, tell))];
    }

    /// <summary>The regions in which one person's scholarship would have another outcome in the one cohort than in the other.</summary>
    /// <param name="ruleset">The ruleset that has the rules of both.</param>
    /// <param name="before">The one cohort.</param>
    /// <param name="after">The other.</param>
    /// <param name="compared">Told how many combinations of facts were compared so far.</param>
    /// <exception cref="ArgumentException">The ruleset does not know the rules of a cohort.</exception>
    public static ImmutableArray<ChangedRegion> BetweenCohorts(Ruleset ruleset, Cohort before, Cohort after, IProgress<long>? compared = null)
    {
        ArgumentNullException.ThrowIfNull(ruleset);

        // The rules of the second cohort in the first one's place: the same application under the one and the other.
        return [.. Between(new NpqScholarshipSpace(), OnlyWith(RulesOf(before)), OnlyWith(RulesOf(after) with { Cohort = before }), Counting(compared))];

        ScholarshipCohort RulesOf(Cohort cohort) => ruleset.ScholarshipCohorts.FirstOrDefault(rules => rules.Cohort == cohort)
            ?? throw new ArgumentException($"The scholarship rules of {cohort} are not known; those known are {string.Join(", ", ruleset.ScholarshipCohorts.Select(rules => rules.Cohort))}.", nameof(ruleset));

        Ruleset OnlyWith(ScholarshipCohort rules) => ruleset with { ScholarshipCohorts = [rules] };
    }

    internal static IEnumerable<ChangedRegion> Between(FactSpace space, Ruleset before, Ruleset after, Action? compared = null)
    {
        var table = space.Questions[0].Table;
        var cells = new Dictionary<(Found Before, Found After), Cell>();
        foreach (var cell in new CellEnumeration(space, [before, after]).Cells())
        {
            compared?.Invoke();
            cells.TryAdd((cell.Found[0], cell.Found[1]), cell);
        }

        return cells.Values
            .GroupBy(cell => (Before: RowsOf(cell.Found[0]), After: RowsOf(cell.Found[1])))
            .Where(region => Outcomes.Of(table, region.Key.Before) != Outcomes.Of(table, region.Key.After))
            .Select(region => new ChangedRegion(
                space.Code,
                Outcomes.Of(table, region.Key.Before).Single(),
                Outcomes.Of(table, region.Key.After).Single(),
                RegionConditions.Of(table, region.Key.Before | region.Key.After, [.. region]),
                region.Count(),
                region.First().Case.ToCase()));

        ulong RowsOf(Found found) => table.Match(found.CombinationsFor(table));
    }

    private static Action? Counting(IProgress<long>? compared)
    {
        var count = 0L;
        return compared is null ? null : () => compared.Report(++count);
    }
}
