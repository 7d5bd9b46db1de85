using NodaTime;
using NodaTime.Text;
using QualificationRules.Registers.Schools;

namespace SencoChecker.Pages;

/// <summary>Reads the answers that a form carries. What is no answer is left out, and so asked again.</summary>
internal static class FormAnswers
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>The answers of a form.</summary>
    public static Answers Read(IFormCollection form, Topic topic, LocalDate today, SchoolRegister? schools)
    {
        var answers = Answers.None(topic, OnDate(form[Ids.On]) ?? today) with { Schools = schools };
        foreach (var question in topic.Questions)
        {
            if (form[question.Id].ToString() is { Length: > 0 } answer && question.Applies(answers) && question.Takes(answer, answers))
            {
                var with = answers.With(question.Id, answer);
                answers = question.WhyNotBeside(with) is null ? with : answers;
            }
        }

        return answers;
    }

    /// <summary>The answers that still can be asked for, after one of them has changed.</summary>
    public static Answers StillApplying(Answers answers) => answers.Topic.Questions.Aggregate(
        answers,
        (kept, question) => kept[question.Id] is { } answer && !(question.Applies(kept) && question.Takes(answer, kept)) ? kept.Without(question.Id) : kept);

    /// <summary>The answers without those to later questions that cannot be beside a new answer: they are asked again.</summary>
    public static Answers Fitting(Answers answers, PageQuestion changed) => answers.Topic.Questions.SkipWhile(question => question != changed).Skip(1).Aggregate(
        answers, (kept, question) => kept[question.Id] is not null && question.WhyNotBeside(kept) is not null ? kept.Without(question.Id) : kept);

    /// <summary>Why a date cannot be asked about beside the answers, in words; null where it can.</summary>
    public static string? WhyNotOn(Answers answers) => answers.Topic.Questions
        .Where(question => answers[question.Id] is not null && (question.WhyNotBeside(answers) is not null || question.DateAskedAbout?.Invoke(answers, answers.On) > answers.On))
        .Select(question => $"{question.Short}: {AnswerWords.Of(question, answers)}. Ask about that day or a later one, or change that answer").FirstOrDefault();

    /// <summary>A date that can be asked about; null where the text is none.</summary>
    public static LocalDate? OnDate(string? text) => LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: var date } && CanBeAskedAbout(date) ? date : null;

    /// <summary>Whether a date is one that can be asked about.</summary>
    public static bool CanBeAskedAbout(LocalDate date) => date.Year is >= FirstYear and <= LastYear;
}
