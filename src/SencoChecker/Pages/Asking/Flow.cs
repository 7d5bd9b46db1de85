using QualificationRules;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Where the check stands: what is known, what it decides, and what is asked next.</summary>
/// <param name="Facts">What is known.</param>
/// <param name="Verdict">What it decides.</param>
/// <param name="Next">What is asked next; null where there is nothing more to ask.</param>
internal sealed record Flow(CheckFacts Facts, Verdict Verdict, PageQuestion? Next)
{
    /// <summary>Decides what is known, and what to ask.</summary>
    /// <exception cref="QualificationRules.Facts.InvalidFactException">The answers do not fit together.</exception>
    public static Flow At(Answers answers, Evaluator evaluator)
    {
        var facts = answers.Topic.FactsOf(answers);
        var verdict = Decide(facts, evaluator);
        var isOpen = verdict.Outcome == Outcome.Indeterminate;
        var isSomethingNotKnown = answers.Given.ContainsValue(Answers.Unknown);
        var next = answers.Topic.Questions.Where(question => answers[question.Id] is null && question.Applies(answers)).FirstOrDefault(question =>
            question.IsAskedAnyway(answers, verdict.Outcome)
            || (isOpen && (verdict.Needed.Any(fact => question.AsksFor(fact, facts)) || (isSomethingNotKnown && Helps(question, answers, verdict, evaluator)))));
        return new(facts, verdict, next);
    }

    /// <summary>The questions that are open and would help, those too that were answered with "I don't know".</summary>
    public IEnumerable<PageQuestion> Open(Evaluator evaluator)
    {
        var (answers, needed) = (Facts.Answers, Verdict.Needed);
        return Verdict.Outcome == Outcome.Indeterminate
            ? answers.Topic.Questions.Where(question => question.Applies(answers)
                && (needed.Any(fact => question.AsksFor(fact, Facts)) || (answers[question.Id] is Answers.Unknown && Helps(question, answers.Without(question.Id), Verdict, evaluator))))
            : [];
    }

    /// <summary>The question before one that was answered last; null where there is none.</summary>
    public static PageQuestion? Before(PageQuestion question, Answers answers) =>
        answers.Topic.Questions.TakeWhile(each => each != question).LastOrDefault(each => each.Applies(answers) && answers[each.Id] is not null);

    /// <summary>The question that was answered last; null where none was.</summary>
    public static PageQuestion? Last(Answers answers) => answers.Topic.Questions.LastOrDefault(each => each.Applies(answers) && answers[each.Id] is not null);

    private static Verdict Decide(CheckFacts facts, Evaluator evaluator) => evaluator.Evaluate(facts.Question, facts.Record, facts.Answers.On, facts.Post);

    private static bool Helps(PageQuestion question, Answers answers, Verdict verdict, Evaluator evaluator) => answers.Topic.Supposed(question, answers).Any(supposed =>
        CheckFacts.TryOf(supposed).Value is { } others && !Decide(others, evaluator).Possible.SequenceEqual(verdict.Possible));
}
