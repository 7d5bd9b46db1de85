using NodaTime;
using NodaTime.Text;

namespace SencoChecker.Pages;

/// <summary>Reads the answers that a form carries. What is no answer is left out, and so asked again.</summary>
internal static class FormAnswers
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>The answers of a form.</summary>
    public static Answers Read(IFormCollection form, LocalDate today)
    {
        var answers = Answers.None(OnDate(form[Ids.On]) ?? today);
        foreach (var question in SencoQuestions.All)
        {
            if (form[question.Id].ToString() is { Length: > 0 } answer && question.Applies(answers) && question.Takes(answer, answers))
            {
                var with = answers.With(question.Id, answer);
                answers = SencoFacts.TryOf(with).IsFact ? with : answers;
            }
        }

        return answers;
    }

    /// <summary>The answers that still can be asked for, after one of them has changed.</summary>
    public static Answers StillApplying(Answers answers) => SencoQuestions.All.Aggregate(
        answers,
        (kept, question) => kept[question.Id] is { } answer && !(question.Applies(kept) && question.Takes(answer, kept)) ? kept.Without(question.Id) : kept);

    /// <summary>A date that can be asked about; null where the text is none.</summary>
    public static LocalDate? OnDate(string? text) =>
        LocalDatePattern.Iso.Parse(text ?? "") is { Success: true, Value: { Year: >= FirstYear and <= LastYear } date } ? date : null;
}
