using System.Collections.Immutable;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Something that a person can want to know: its questions in order, the facts that answers give, and its words.</summary>
/// <param name="Id">Its id, the code of the evaluator's question.</param>
/// <param name="Title">What they want to know.</param>
/// <param name="Hint">What it tells, and what it helps to have at hand.</param>
internal sealed record Topic(string Id, string Title, string Hint)
{
    /// <summary>The questions, in the order in which they are asked.</summary>
    public required ImmutableArray<PageQuestion> Questions { get; init; }

    /// <summary>The facts that answers give.</summary>
    public required Func<Answers, CheckFacts> FactsOf { get; init; }

    /// <summary>Its outcomes in words.</summary>
    public required OutcomeWords Words { get; init; }

    /// <summary>What is taken as given without a question.</summary>
    public required Func<Answers, Verdict, IEnumerable<string>> Assumed { get; init; }

    /// <summary>The schools that the kinds offered stand for; they are named in place of the types of the register.</summary>
    public ImmutableArray<SchoolKind> Kinds { get; init; } = [];

    /// <summary>Answers that might come, to a question and to those that follow from it: see <see cref="Supposed"/>.</summary>
    public Func<PageQuestion, Answers, IEnumerable<Answers>> Supposed { get; init; } = Pages.Supposed.InTurn;

    /// <summary>Whether one of the questions asks for the date asked about; if not it is today, unless somebody changes it.</summary>
    public bool AsksForDate { get; init; }

    /// <summary>The question of an id, that for the date asked about too; null where there is none.</summary>
    public PageQuestion? Of(string? id) =>
        id is Ids.On && !AsksForDate ? OnQuestion.Question : Questions.FirstOrDefault(question => string.Equals(question.Id, id, StringComparison.Ordinal));
}
