using System.Collections.Immutable;
using QualificationRules.Decisions;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

/// <summary>
/// Which facts to ask for: those of which one value or another makes the outcome another, all else being known in some way; the
/// most decisive first.
/// </summary>
/// <remarks>
/// Facts bear on each other within a part of the record only. So a fact matters when, for some values of the other open facts of
/// its part, what it leaves open changes the outcome in some combination with the rest. A part with so many open facts that
/// their values cannot all be tried names each of them that matters with the others left open, and a record with more open facts
/// than <see cref="MostTried"/> names all that the question asks about.
/// </remarks>
internal static class NeededFacts
{
    private const int MostTrials = 200;
    private const int MostTried = 20;

    public static ImmutableArray<FactPath> Of(Question question, Enquiry enquiry)
    {
        if (question.Role is not null && !enquiry.Record.AppointmentsKnown)
        {
            return [new(FactName.Appointments)];
        }

        var parts = RecordPart.Of(question, enquiry.Record).ToList();
        if (parts.Sum(part => part.Open.Length) > MostTried)
        {
            return [.. parts.SelectMany(part => part.Open)];
        }

        var context = question.Find(enquiry);
        var values = new DecisiveValues(question, enquiry);
        var needed =
            from part in parts
            from path in part.Open
            where Matters(path, part, question, enquiry, context, values)
            let left = Suppositions.Of(enquiry.Record, path, values).Select(record => question.OutcomesFor(enquiry with { Record = record })).Where(outcomes => outcomes.Count > 0).ToList()
            orderby left.Select(outcomes => outcomes.Count).DefaultIfEmpty(int.MaxValue).Max(), left.Select(outcomes => outcomes.Count).DefaultIfEmpty(int.MaxValue).Average()
            select path;
        return [.. needed];
    }

    private static bool Matters(FactPath path, RecordPart part, Question question, Enquiry enquiry, in Combinations context, DecisiveValues values)
    {
        var rest = part.Rest is null ? Alternatives.NothingAdded : question.Find(enquiry with { Record = part.Rest });
        foreach (var record in Pinned(part.Alone, part.Open.Remove(path), values))
        {
            var alternatives = new Alternatives(question.Table);
            foreach (var supposed in Suppositions.Of(record, path, values))
            {
                alternatives.Add(question.Find(enquiry with { Record = supposed }));
            }

            if (alternatives.DecideWith(context, rest))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The record with each combination of values of these facts; the record as it is where there are too many.</summary>
    private static IEnumerable<StaffRecord> Pinned(StaffRecord record, ImmutableArray<FactPath> paths, DecisiveValues values)
    {
        var trials = paths.Aggregate(1, (product, path) => Math.Min(product * Suppositions.Of(record, path, values).Count(), MostTrials + 1));
        return trials > MostTrials
            ? [record]
            : paths.Aggregate((IEnumerable<StaffRecord>)[record], (records, path) => records.SelectMany(one => Suppositions.Of(one, path, values)));
    }
}
