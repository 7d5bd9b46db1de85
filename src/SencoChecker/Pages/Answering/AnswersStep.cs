namespace SencoChecker.Pages;

/// <summary>The answers so far, each to be changed, before the result.</summary>
/// <param name="Answers">The answers.</param>
internal sealed record AnswersStep(Answers Answers) : Step
{
    /// <inheritdoc/>
    public override string Title => "Check your answers";

    /// <summary>The questions that were answered, with the answers in words.</summary>
    public IEnumerable<(PageQuestion Question, string Answer)> Rows =>
    [
        .. Answers.Topic.AsksForDate ? [] : new[] { (OnQuestion.Question, Words.Of(Answers.On)) },
        .. Answers.Topic.Questions.Where(question => Answers[question.Id] is not null)
            .Select(question => (ChosenSchool.Of(Answers[question.Id], Answers.Schools) is null ? question : question with { Short = "School" }, AnswerWords.Of(question, Answers))),
    ];
}
