using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Testing.Cells;

/// <summary>The days that stand for all others: a rule compares dates with its cut points only.</summary>
internal static class Days
{
    private const int FarAway = 500;

    /// <summary>The day before each cut point, the day itself and the day after it, in order.</summary>
    public static ImmutableArray<LocalDate> Around(params IEnumerable<LocalDate> cuts) =>
        [.. cuts.SelectMany(cut => new[] { cut.PlusDays(-1), cut, cut.PlusDays(1) }).Distinct().Order()];

    /// <summary>Those days, one between each two cut points, and one well before and after all of them, in order.</summary>
    /// <exception cref="InvalidOperationException">There is no cut point.</exception>
    public static ImmutableArray<LocalDate> AroundAndBetween(params IEnumerable<LocalDate> cuts)
    {
        LocalDate[] ordered = [.. cuts.Distinct().Order()];
        var between = ordered.Zip(ordered.Skip(1), (one, next) => one.PlusDays(Period.DaysBetween(one, next) / 2));
        return [.. Around(ordered).Concat(between).Append(ordered.First().PlusDays(-FarAway)).Append(ordered.Last().PlusDays(FarAway)).Distinct().Order()];
    }
}
