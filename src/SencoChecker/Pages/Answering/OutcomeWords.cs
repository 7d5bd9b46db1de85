using QualificationRules;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>The outcomes of a topic in plain words. That the answers do not decide is said in the same words everywhere.</summary>
internal sealed record OutcomeWords
{
    /// <summary>The outcome in a sentence: the heading of the result.</summary>
    public required Func<Verdict, string> Sentence { get; init; }

    /// <summary>An outcome that is possible, as the rest of "It may be that".</summary>
    public required Func<Outcome, string> Possible { get; init; }

    /// <summary>An outcome in a word or two, as a timeline names it.</summary>
    public required Func<Outcome, string> Short { get; init; }

    /// <summary>What to do first where no advice says it.</summary>
    public required Func<Outcome, string> Nothing { get; init; }

    /// <summary>The heading where no fact decides, because the law or the rules are not known.</summary>
    public string NobodyKnows { get; init; } = "No answer can be given: the law itself is not clear here";

    /// <summary>The class that draws an outcome.</summary>
    public static string Class(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "none",
        Outcome.Exempt => "excused",
        Outcome.Satisfied => "held",
        Outcome.Pending or Outcome.Review => "pending",
        Outcome.NotSatisfied => "unmet",
        _ => "unknown",
    };
}
