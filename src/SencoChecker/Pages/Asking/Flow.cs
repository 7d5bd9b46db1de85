using QualificationRules;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Where the check stands: what is known, what it decides, and what is asked next.</summary>
/// <param name="Facts">What is known.</param>
/// <param name="Verdict">What it decides.</param>
/// <param name="Next">What is asked next; null where there is nothing more to ask.</param>
internal sealed record Flow(SencoFacts Facts, Verdict Verdict, PageQuestion? Next)
{
    /// <summary>Decides what is known, and what to ask.</summary>
    /// <exception cref="QualificationRules.Facts.InvalidFactException">The answers do not fit together.</exception>
    public static Flow At(Answers answers, Evaluator evaluator)
    {
        var facts = SencoFacts.Of(answers);
        var verdict = Decide(facts, evaluator);
        return new(facts, verdict, verdict.Outcome == Outcome.Indeterminate ? FirstThatHelps(facts, verdict, evaluator) : StartOfCourse(answers, verdict.Outcome));
    }

    /// <summary>The questions that are open and would help, those too that were answered with "I don't know".</summary>
    public IEnumerable<PageQuestion> Open(Evaluator evaluator)
    {
        var (answers, needed) = (Facts.Answers, Verdict.Needed);
        return Verdict.Outcome == Outcome.Indeterminate
            ? SencoQuestions.All.Where(question => question.Applies(answers)
                && (needed.Any(fact => question.AsksFor(fact, Facts)) || (answers[question.Id] is Answers.Unknown && Helps(question, answers.Without(question.Id), Verdict, evaluator))))
            : [];
    }

    /// <summary>The question before one that was answered last; null where there is none.</summary>
    public static PageQuestion? Before(PageQuestion question, Answers answers) =>
        SencoQuestions.All.TakeWhile(each => each != question).LastOrDefault(each => each.Applies(answers) && answers[each.Id] is not null);

    /// <summary>The question that was answered last; null where none was.</summary>
    public static PageQuestion? Last(Answers answers) => SencoQuestions.All.LastOrDefault(each => each.Applies(answers) && answers[each.Id] is not null);

    private static Verdict Decide(SencoFacts facts, Evaluator evaluator) =>
        evaluator.Evaluate(Question.SencoQualification, facts.Record, facts.Answers.On, SencoFacts.Post);

    private static PageQuestion? FirstThatHelps(SencoFacts facts, Verdict verdict, Evaluator evaluator)
    {
        var (answers, needed) = (facts.Answers, verdict.Needed);
        var isSomethingNotKnown = answers.Given.ContainsValue(Answers.Unknown);
        return Unanswered(answers).FirstOrDefault(question =>
            needed.Any(fact => question.AsksFor(fact, facts)) || (isSomethingNotKnown && Helps(question, answers, verdict, evaluator)));
    }

    private static bool Helps(PageQuestion question, Answers answers, Verdict verdict, Evaluator evaluator) => Supposed.Of(question, answers).Any(supposed =>
        SencoFacts.TryOf(supposed).Value is { } others && !Decide(others, evaluator).Possible.SequenceEqual(verdict.Possible));

    private static IEnumerable<PageQuestion> Unanswered(Answers answers) =>
        SencoQuestions.All.Where(question => question.Applies(answers) && answers[question.Id] is null);

    /// <summary>The outcome does not turn on when a course under way began, but what to do by when does.</summary>
    private static PageQuestion? StartOfCourse(Answers answers, Outcome outcome) => outcome is Outcome.Pending or Outcome.NotSatisfied
        ? Unanswered(answers).FirstOrDefault(question =>
            (answers[Ids.Nasenco] is CourseAnswers.UnderWay or CourseAnswers.Finished && string.Equals(question.Id, Ids.Stage(Ids.Nasenco, Stages.Started), StringComparison.Ordinal))
            || (answers[Ids.Npq] is CourseAnswers.UnderWay && string.Equals(question.Id, Ids.Stage(Ids.Npq, Stages.Started), StringComparison.Ordinal)))
        : null;
}
