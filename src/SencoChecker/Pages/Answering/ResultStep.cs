using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>What the answers decide.</summary>
/// <param name="Flow">The facts and the verdict.</param>
/// <param name="Timeline">The outcome over time.</param>
/// <param name="Open">The questions whose answers would help.</param>
internal sealed record ResultStep(Flow Flow, Timeline Timeline, ImmutableArray<PageQuestion> Open) : Step
{
    /// <summary>Advice that a page of questions has no use for: it asks for what the questions ask, or has a place of its own.</summary>
    private static readonly ImmutableHashSet<string> Elsewhere = ["evidence-needed", "posts-may-be-one", "reading-contested", "provider-not-verified", "earlier-service-would-excuse"];

    /// <summary>Advice that asks for nothing to be done.</summary>
    private static readonly ImmutableHashSet<string> Notes =
        ["spring-2025-is-guidance", "guidance-met-statute-missed", "guidance-missed-statute-not", "nothing-extends-the-time", "breach-ends-with-the-award",
            "teaching-is-not-having-a-class", "npq-senco-does-not-make-a-teacher", "npqh-not-required-by-law", "breach-ended-with-revocation", "npq-senco-not-before-2024-09-01"];

    /// <summary>The findings that a post is held on the date.</summary>
    private static readonly ImmutableHashSet<string> Posts = ["senco-in-post", "head-in-post"];

    private readonly ImmutableArray<Advice> _advice =
    [
        .. Flow.Verdict.Advice.Where(advice => !Elsewhere.Contains(advice.Code)),
    ];

    /// <summary>The answers.</summary>
    public Answers Answers => Flow.Facts.Answers;

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Flow.Verdict;

    /// <inheritdoc/>
    public override string Title => Verdict.Outcome != Outcome.Indeterminate ? Outcomes.Sentence(Verdict) : Open.IsEmpty ? Outcomes.NobodyKnows : "The answers do not decide it yet";

    /// <summary>The words for the outcomes.</summary>
    public OutcomeWords Outcomes => Answers.Topic.Words;

    /// <summary>What to do first; null where nothing is to be done.</summary>
    public string? First => FirstAdvice is { } first ? Plain(first.Text) : null;

    /// <summary>The rest of the advice.</summary>
    public IEnumerable<string> Others => _advice.Where(advice => !Equals(advice, FirstAdvice)).Select(advice => Plain(advice.Text));

    /// <summary>The outcomes that are possible, the one that asks most first.</summary>
    public IEnumerable<string> Possible => Verdict.Possible.Select(Outcomes.Possible).Distinct(StringComparer.Ordinal);

    /// <summary>The day to keep, where there is one to come: what a calendar can remind of.</summary>
    public LocalDate? DayToKeep => Verdict.Outcome == Outcome.Pending && Verdict.Deadline >= Verdict.On ? Verdict.Deadline : null;

    /// <summary>What was taken as given without a question.</summary>
    public IEnumerable<string> Assumed => Answers.Topic.Assumed(Answers, Verdict).Append(
        $"The law is as it was on {Words.Of(Ruleset.Current.VerifiedThrough)}, when it was last compared with its sources.{(Verdict.IsProjection ? " The date asked about is later than that." : "")}");

    /// <summary>
    /// Why, reason by reason: what is known, and what is open in the law. That a fact is not known is said where it is asked for, and where nobody
    /// said since when the post is held, that it is held is taken as given.
    /// </summary>
    public IEnumerable<(string Text, ImmutableArray<Citation> Citations)> Reasons => Verdict.Reasons
        .Where(reason => reason.Holds != Truth.Unknown || reason.IsLawNotVerified || (Verdict.Outcome == Outcome.Indeterminate && Open.IsEmpty))
        .Where(reason => Answers.Date(Ids.From) is not null || !Posts.Contains(reason.Code))
        .Select(reason => (Plain(reason.Text), reason.Citations));

    /// <summary>The outcome under another reading of words that are open to more than one.</summary>
    public IEnumerable<string> Readings => Verdict.Contested.Select(contested => ReadingWords.Of(contested, Outcomes));

    /// <summary>The drawing.</summary>
    public TimelineDrawing Drawing => TimelineDrawing.Of(Timeline, Verdict, Outcomes);

    /// <summary>Decides answers.</summary>
    public static ResultStep Of(Flow flow, Evaluator evaluator) =>
        new(flow, evaluator.Timeline(flow.Facts.Question, flow.Facts.Record, flow.Facts.Post), [.. flow.Open(evaluator)]);

    private Advice? FirstAdvice => _advice.FirstOrDefault(advice => !Notes.Contains(advice.Code));

    private string Plain(string text) => PlainWords.Of(text, Answers, Verdict);
}
