using System.Globalization;

namespace SencoChecker.Pages;

/// <summary>The hidden fields that carry answers from a page to the next.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Except">The id of a question whose answer a field that can be seen has; empty for none.</param>
internal sealed record CarriedAnswers(Answers Answers, string Except = "")
{
    /// <summary>The name of the field that says what somebody wants to know.</summary>
    public const string About = "about";

    /// <summary>Their names and values.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
    [
        (About, Answers.Topic.Id), (Ids.On, Answers.On.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)),
        .. Answers.Topic.Questions
            .Where(question => Answers[question.Id] is not null && !string.Equals(question.Id, Except, StringComparison.Ordinal))
            .Select(question => (question.Id, Answers[question.Id]!)),
    ];
}
