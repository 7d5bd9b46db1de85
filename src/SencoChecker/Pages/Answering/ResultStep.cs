using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Law;
using QualificationRules.Questions;
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
        ["spring-2025-is-guidance", "guidance-met-statute-missed", "guidance-missed-statute-not", "nothing-extends-the-time", "breach-ends-with-the-award"];

    private readonly ImmutableArray<Advice> _advice =
    [
        .. Flow.Verdict.Advice.Where(advice => !Elsewhere.Contains(advice.Code)),
    ];

    /// <summary>The answers.</summary>
    public Answers Answers => Flow.Facts.Answers;

    /// <summary>The verdict.</summary>
    public Verdict Verdict => Flow.Verdict;

    /// <inheritdoc/>
    public override string Title => OutcomeWords.Sentence(Verdict);

    /// <summary>What to do first; null where nothing is to be done.</summary>
    public Advice? First => _advice.FirstOrDefault(advice => !Notes.Contains(advice.Code));

    /// <summary>The rest of the advice.</summary>
    public IEnumerable<Advice> Others => _advice.Where(advice => !Equals(advice, First));

    /// <summary>The outcomes that are possible, the one that asks most first.</summary>
    public IEnumerable<string> Possible => Verdict.Possible.Select(OutcomeWords.Possible).Distinct(StringComparer.Ordinal);

    /// <summary>The day to keep, where there is one to come: what a calendar can remind of.</summary>
    public LocalDate? DayToKeep => Verdict.Outcome == Outcome.Pending && Verdict.Deadline >= Verdict.On ? Verdict.Deadline : null;

    /// <summary>What was taken as given without a question.</summary>
    public IEnumerable<string> Assumed
    {
        get
        {
            yield return $"They are the SENCO of this school on {Words.Of(Verdict.On)}, and have been without a break since they began.";
            if (Answers.IsBegun(Ids.Nasenco))
            {
                yield return "The NASENCO is from a recognised body.";
                if (Answers[Ids.Nasenco] is not CourseAnswers.Awarded && SencoFacts.Date(Answers, Ids.Stage(Ids.Nasenco, Stages.Started)) is null)
                {
                    yield return $"The NASENCO was begun before {Words.Of(Dates.NpqReplacesNasenco)}: one begun since then cannot count.";
                }
            }

            if (Answers.IsBegun(Ids.Npq))
            {
                yield return "The NPQ for SENCOs is from a provider that the law lists (SI 2014/1530, Schedule A1).";
            }

            yield return $"The law is as it was on {Words.Of(Ruleset.Current.VerifiedThrough)}, when it was last compared with its sources.{(Verdict.IsProjection ? " The date asked about is later than that." : "")}";
        }
    }

    /// <summary>Why, reason by reason.</summary>
    public IEnumerable<(string Text, ImmutableArray<Citation> Citations)> Reasons => Verdict.Reasons.Select(reason => (InWordsOfTheQuestion(reason.Text), reason.Citations));

    /// <summary>The outcome under another reading of words that are open to more than one.</summary>
    public IEnumerable<string> Readings => Verdict.Contested.Select(contested => ReadingWords.Of(contested));

    /// <summary>The drawing.</summary>
    public TimelineDrawing Drawing => TimelineDrawing.Of(Timeline, Verdict);

    /// <summary>Decides answers.</summary>
    public static ResultStep Of(Flow flow, Evaluator evaluator) =>
        new(flow, evaluator.Timeline(Question.SencoQualification, flow.Facts.Record, SencoFacts.Post), [.. flow.Open(evaluator)]);

    /// <summary>Nobody was asked for the URN or the type of the school's register, so that a reason speaks of the kind of school that was answered.</summary>
    private string InWordsOfTheQuestion(string text) =>
        SchoolKind.All.FirstOrDefault(kind => string.Equals(kind.Value, Answers[Ids.Kind], StringComparison.Ordinal)) is { } kind && Verdict.Appointment?.School.EstablishmentType is { } type
            ? text.Replace($"URN not known, {type.Name}", $"{char.ToLowerInvariant(kind.Text[0])}{kind.Text[1..]}", StringComparison.Ordinal)
            : text;
}
