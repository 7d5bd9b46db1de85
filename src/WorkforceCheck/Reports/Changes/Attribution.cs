using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>
/// Why a row is decided otherwise than in an earlier run. The facts of then are decided again by the rules of now on the date of then,
/// then on the date of now, and then come the facts of now: where the decision changes, there is a cause.
/// </summary>
internal sealed class Attribution(Evaluator evaluator, SavedRunHeader before, LocalDate on)
{
    /// <summary>The most facts that are named; the others are counted.</summary>
    private const int MostFacts = 5;

    /// <summary>The causes as sentences, in that order.</summary>
    /// <param name="then">The row in the earlier run.</param>
    /// <param name="now">The same row in this one.</param>
    /// <param name="ofDeadline">Whether the deadline is to be explained, and not the outcome.</param>
    public ImmutableArray<string> Of(RunEntry then, RunEntry now, bool ofDeadline)
    {
        if (then is not { Record: { } old, Outcome: { } outcome } || now is not { Record: { } record, Outcome: { } outcomeNow })
        {
            return [now.Outcome is null ? now.Item!.Action : "The row could not be used then, and can now."];
        }

        var post = PostByTime(then, now);
        var (first, last) = (new Decided(outcome, then.Deadline), new Decided(outcomeNow, now.Deadline));
        var (byRules, byTime) = (Decide(old, then.PostIds[0], before.On), Decide(old, post, on));
        var causes = ImmutableArray.CreateBuilder<string>();
        if (first.IsOther(byRules, ofDeadline))
        {
            causes.Add($"{RulesChanged}, by which it was then: {Words(byRules, ofDeadline)}.");
        }

        if (byRules.IsOther(byTime, ofDeadline))
        {
            causes.Add($"Time passed{(ofDeadline ? "" : Since(old, post, byTime.Outcome))}.");
        }

        if (byTime.IsOther(last, ofDeadline))
        {
            causes.Add(FactsChanged(ChangedParts.Of(old, post, record, now.PostIds[0]), part => byTime.IsOther(Decide(part.Record, part.Post, on), ofDeadline)));
        }

        return causes.ToImmutable();
    }

    private string RulesChanged => string.Equals(before.Ruleset, evaluator.Ruleset.Version, StringComparison.Ordinal)
        ? "This version of the program decides the same facts otherwise"
        : $"The rules changed, {before.Ruleset} -> {evaluator.Ruleset.Version}";

    private Decided Decide(StaffRecord record, string post, LocalDate date)
    {
        var verdict = evaluator.Evaluate(before.Question, record, date, post, before.Readings);
        return new(verdict.Outcome, verdict.Deadline);
    }

    private string Words(Decided decided, bool ofDeadline) =>
        !ofDeadline ? OutcomeWords.Of(before.Question, decided.Outcome) : decided.Deadline is { } day ? Shown.InText(day) : FactWords.NotKnown;

    /// <summary>
    /// The post that the facts of then would be asked about now: of an appointment of several rows the latest in post, or else the latest. One
    /// that has begun since may be the next row of the appointment: it is where this run takes it so.
    /// </summary>
    private string PostByTime(RunEntry then, RunEntry now)
    {
        var begun = then.Posts
            .Concat(then.Record!.Appointments.Where(post => post.From.Earliest > before.On && now.Posts.Any(other => EntryPairs.IsSame(post, other))))
            .Where(post => post.From.Earliest <= on).ToList();
        var latest = begun.Where(post => post.Until.MayBeNever || post.Until.Latest >= on).DefaultIfEmpty().MaxBy(post => post?.From.Earliest) ?? begun.MaxBy(post => post.From.Earliest);
        return on == before.On || latest is null ? then.PostIds[0] : latest.Id;
    }

    /// <summary>From which day on the facts of then give the outcome, where that day is between the two runs.</summary>
    private string Since(StaffRecord record, string post, Outcome outcome)
    {
        var from = evaluator.Timeline(before.Question, record, post, before.Readings).Segments.Last(segment => !(segment.From > on)).From;
        return from > before.On ? $": {OutcomeWords.Of(before.Question, outcome)} since {Shown.InText(from.Value)}" : "";
    }

    /// <summary>The facts of the parts of the record that each alone make a difference; of all parts where none does alone.</summary>
    private static string FactsChanged(ImmutableArray<ChangedPart> parts, Func<ChangedPart, bool> matters)
    {
        var mattering = parts.Where(matters).ToList();
        var facts = (mattering.Count > 0 ? mattering : parts.AsEnumerable()).SelectMany(part => part.Changes).ToList();
        return facts switch
        {
            [] => "Another post of this person is asked about.",
            [var one] => $"A fact changed: {one}.",
            _ => $"Facts changed: {string.Join("; ", facts.Take(MostFacts))}{(facts.Count > MostFacts ? $"; and {facts.Count - MostFacts} more" : "")}.",
        };
    }

    private readonly record struct Decided(Outcome Outcome, LocalDate? Deadline)
    {
        public bool IsOther(Decided later, bool ofDeadline) => ofDeadline ? Deadline != later.Deadline : Outcome != later.Outcome;
    }
}
