using QualificationRules.Facts;
using QualificationRules.Questions;

namespace SencoChecker.Pages;

/// <summary>The facts that answers give, as they are put to the evaluator.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Question">The evaluator's question.</param>
/// <param name="Record">The record.</param>
/// <param name="Post">The id of the post asked about; null for a question about a person.</param>
internal sealed record CheckFacts(Answers Answers, Question Question, StaffRecord Record, string? Post)
{
    /// <summary>The facts of these answers, or why they do not fit together.</summary>
    public static FactResult<CheckFacts> TryOf(Answers answers) => FactResult.Of(() => answers.Topic.FactsOf(answers));
}
