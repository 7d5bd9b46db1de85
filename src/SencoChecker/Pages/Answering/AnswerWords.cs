using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>Answers as they are shown.</summary>
internal static class AnswerWords
{
    /// <summary>Such as <c>September 2023</c> or <c>I don't know</c>.</summary>
    public static string Of(PageQuestion question, Answers answers) => answers[question.Id] switch
    {
        Answers.Unknown when answers.Topic.AsksForDate && question.DateAskedAbout is not null => $"I don't know: {Words.Of(answers.On)} is taken",
        Answers.Unknown => "I don't know",
        { } date when question.IsDate => Words.Of(FactDate.Parse(date)),
        var value when ChosenSchool.Of(value, answers.Schools) is { } school => $"{school.Name}, URN {school.Urn}",
        var value => question.Options.First(option => string.Equals(option.Value, value, StringComparison.Ordinal)).Text,
    };
}
