namespace SencoChecker.Pages;

/// <summary>A question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">What has been answered so far, this question too where it is asked again.</param>
internal sealed record QuestionStep(PageQuestion Question, Answers Answers) : Step
{
    /// <summary>What is wrong with the answer that was sent; null while there is none.</summary>
    public Fault? Fault { get; init; }

    /// <summary>A date as it was typed.</summary>
    public EnteredDate Entered { get; init; } = EnteredDate.Empty;

    /// <summary>Whether the question was asked again from the list of answers, to which the way back then leads.</summary>
    public bool IsChange { get; init; }

    /// <inheritdoc/>
    public override string Title => Question.Title;

    /// <summary>Whether the date asked about is asked for, which is always known.</summary>
    public bool IsOn => Question == OnQuestion.Question;

    /// <summary>The options offered, with "I don't know" last.</summary>
    public IEnumerable<Option> Offered => [.. Question.Options.Where(option => Question.Offers(Answers, option)), new Option(Pages.Answers.Unknown, "I don't know")];

    /// <summary>The first field, to which a message about the answer leads.</summary>
    public string FirstField => !Question.IsDate ? Question.Id
        : Fault is null or { Day: true } or { Month: false, Year: false } ? $"{Question.Id}-day" : Fault.Month ? $"{Question.Id}-month" : $"{Question.Id}-year";
}
