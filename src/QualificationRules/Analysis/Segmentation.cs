using NodaTime;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>Cuts time where a question's outcome changes.</summary>
internal static class Segmentation
{
    private const int FitsOnStack = 64;

    /// <summary>The most segments that there can be: one more than the days of change.</summary>
    public static int MostFor(Question question, in Enquiry enquiry) => ChangeDays.MostFor(question, enquiry) + 1;

    /// <summary>Writes the segments and returns how many. The span has to be as long as <see cref="MostFor"/> says: one longer than the days of change can be.</summary>
    public static int Write(Question question, in Enquiry enquiry, Span<OutcomeSegment> into)
    {
        Span<ChangeDay> changes = into.Length <= FitsOnStack ? stackalloc ChangeDay[FitsOnStack] : new ChangeDay[ChangeDays.MostFor(question, enquiry)];
        changes = changes[..ChangeDays.Write(question, enquiry, changes)];

        var count = 0;
        LocalDate? from = null;
        var last = LocalDate.MinIsoValue;
        var outcome = OutcomeOn(last, question, enquiry);
        foreach (ref readonly var change in changes)
        {
            var day = change.Day;
            if (day != last && OutcomeOn(day, question, enquiry) is var next && next != outcome)
            {
                into[count++] = new(from, day.PlusDays(-1), outcome);
                (from, outcome) = (day, next);
            }

            last = day;
        }

        into[count++] = new(from, null, outcome);
        return count;
    }

    /// <summary>The first segment of days, after the date asked about, that has another outcome than the one given; null where there is none.</summary>
    public static OutcomeSegment? NextChange(Question question, in Enquiry enquiry, Outcome outcome)
    {
        var most = ChangeDays.MostFor(question, enquiry);
        Span<ChangeDay> changes = most <= FitsOnStack ? stackalloc ChangeDay[FitsOnStack] : new ChangeDay[most];
        changes = changes[..ChangeDays.Write(question, enquiry, changes, after: enquiry.On)];

        LocalDate? from = null;
        var asked = enquiry.On;
        foreach (var (day, _, _) in changes)
        {
            // A day that is listed more than once is asked about only once.
            var next = day == asked ? outcome : OutcomeOn(day, question, enquiry);
            asked = day;
            if (next == outcome)
            {
                continue;
            }

            if (from is not null)
            {
                return new(from, day.PlusDays(-1), outcome);
            }

            (from, outcome) = (day, next);
        }

        return from is null ? null : new(from, null, outcome);
    }

    private static Outcome OutcomeOn(LocalDate day, Question question, in Enquiry enquiry) =>
        question.OutcomeFor(enquiry with { Day = day });
}
