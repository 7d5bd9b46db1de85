using System.Globalization;

namespace SencoChecker.Pages;

/// <summary>The hidden fields that carry answers from a page to the next.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Except">The id of a question whose answer a field that can be seen has; empty for none.</param>
internal sealed record CarriedAnswers(Answers Answers, string Except = "")
{
    /// <summary>Their names and values.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        SencoQuestions.All
            .Where(question => Answers[question.Id] is not null && !string.Equals(question.Id, Except, StringComparison.Ordinal))
            .Select(question => (question.Id, Answers[question.Id]!))
            .Prepend((Ids.On, Answers.On.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)));
}
