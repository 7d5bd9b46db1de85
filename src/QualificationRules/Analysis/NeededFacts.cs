using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// Which facts to ask for. A fact is needed if some value of it, the others staying as open as they are, changes the outcomes that are possible.
/// First comes the one whose worst value leaves the fewest outcomes, then the fewest on average, then the one that people know best.
/// </summary>
internal static class NeededFacts
{
    /// <summary>Where more facts are open than this, none is tried: all are returned, those first that people know best.</summary>
    private const int MostTried = 64;

    /// <summary>The same of open facts times the ways in which rows may be one appointment: each value of each fact is tried with each of these.</summary>
    private const int MostTriedTimesWays = 512;

    public static ImmutableArray<FactPath> Of(Question question, Enquiry enquiry)
    {
        if (question.Role is not null && !enquiry.Record.AppointmentsKnown)
        {
            return [new(FactName.Appointments)];
        }

        if (question.IsOpenByLawAlone(enquiry))
        {
            return [];
        }

        var open = OpenFacts.Of(question, enquiry.Record);
        if (open.Length > MostTried || open.Length * question.WaysToDecide(enquiry) > MostTriedTimesWays)
        {
            return open;
        }

        var found = question.FindEach(enquiry);
        var tried = open.Select(fact => (Fact: fact, Left: Try(fact, question, enquiry, found))).ToList();
        var narrowing = tried.Where(each => each.Left is not null).OrderBy(each => each.Left!.Value.Most).ThenBy(each => each.Left!.Value.Average).Select(each => each.Fact).ToImmutableArray();
        return narrowing.IsEmpty ? open : narrowing;
    }

    /// <summary>How many outcomes the values of a fact leave, at most and on average; null where none changes those that are possible.</summary>
    private static (int Most, double Average)? Try(FactPath fact, Question question, Enquiry enquiry, ImmutableArray<Combinations> found)
    {
        var possible = Outcomes.Of(question.Table, question.RowsFor(found));
        var (most, sum, values, changes) = (0, 0, 0, false);
        foreach (var record in FactValues.Of(fact, question, enquiry))
        {
            var left = Outcomes.Of(question.Table, question.RowsFor(question.FindEach(enquiry with { Record = record }, found, FactParts.PartOf(fact.Fact))));
            if (left.Count > 0)
            {
                (most, sum, values, changes) = (Math.Max(most, left.Count), sum + left.Count, values + 1, changes || left != possible);
            }
        }

        return changes ? (most, (double)sum / values) : null;
    }
}
