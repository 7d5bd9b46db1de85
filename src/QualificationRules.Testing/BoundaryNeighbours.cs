using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Testing;

/// <summary>The days on which a case is worth asking: for each date that matters to it, the day before, the day, and the day after.</summary>
public static class BoundaryNeighbours
{
    /// <summary>
    /// The case on each of those days, in order, each day once. The dates are those of its record, the anniversaries
    /// of the beginnings of its posts that the question counts (of 29 February by either reading), and those on which the law behind its question changes. On
    /// most of them the outcome stays; every day on which it changes is among them.
    /// </summary>
    /// <param name="case">The case. Its own date does not matter; the post that it asks about is the same on every day.</param>
    /// <param name="evaluator">The law; left out, the current one.</param>
    /// <exception cref="InvalidFactException">The case does not say which post is asked about, as for <see cref="CaseEvaluation.Timeline"/>.</exception>
    public static ImmutableArray<BoundaryNeighbour> Of(Case @case, Evaluator? evaluator = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        evaluator ??= new();
        var asked = @case with { AppointmentId = @case.AppointmentId ?? evaluator.Timeline(@case).Appointment?.Id };
        return
        [
            .. OfRecord(asked, evaluator).Concat(OfLaw(asked, evaluator)).Distinct()
                .SelectMany(cause => DaysAround(cause.Date).Select(day => (Day: day, Cause: cause)))
                .GroupBy(each => each.Day, each => each.Cause)
                .OrderBy(each => each.Key)
                .Select(each => new BoundaryNeighbour(AskedOn(asked, each.Key), [.. each.OrderBy(cause => cause.Date)])),
        ];
    }

    private static Case AskedOn(Case asked, LocalDate day) => asked with { Id = $"{asked.Id} on {day:uuuu'-'MM'-'dd}", On = day };

    private static IEnumerable<BoundaryCause> OfLaw(Case asked, Evaluator evaluator) =>
        asked.Question.CutPoints(evaluator.Ruleset).Where(cut => cut is { Of: null, Day: not null }).Select(cut => new BoundaryCause(cut.Day!.Value, Fact: null, Years: 0, cut.Source));

    private static IEnumerable<BoundaryCause> OfRecord(Case asked, Evaluator evaluator) =>
        from fact in DateFact.Of(asked.Person)
        where fact.Path is not null && fact.Value.IsDated
        from end in new[] { fact.Value.Earliest, fact.Value.Latest }
        from cause in OfDate(fact.Path!.Value, end, asked.Question.CutPoints(evaluator.Ruleset))
        select cause;

    private static IEnumerable<BoundaryCause> OfDate(FactPath fact, LocalDate date, IEnumerable<CutPoint> cuts)
    {
        yield return new(date, fact, Years: 0, Law: null);
        foreach (var years in cuts.Where(cut => cut.Of == fact.Fact && cut.Years > 0 && date.Year + cut.Years <= LocalDate.MaxIsoValue.Year).Select(cut => cut.Years).Distinct())
        {
            var anniversary = date.PlusYears(years);
            yield return new(anniversary, fact, years, Law: null);
            if (anniversary.Day != date.Day)
            {
                yield return new(anniversary.PlusDays(1), fact, years, Law: null);
            }
        }
    }

    private static IEnumerable<LocalDate> DaysAround(LocalDate date)
    {
        if (date > LocalDate.MinIsoValue)
        {
            yield return date.PlusDays(-1);
        }

        yield return date;
        if (date < LocalDate.MaxIsoValue)
        {
            yield return date.PlusDays(1);
        }
    }
}
