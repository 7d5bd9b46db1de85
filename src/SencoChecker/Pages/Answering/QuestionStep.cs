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

    /// <summary>What was typed and found where a school is looked for; null where its kind, or something else, is asked.</summary>
    public SchoolSearch? Search { get; init; }

    /// <inheritdoc/>
    public override string Title => Search is null ? Question.Title : Question.SchoolTitle!;

    /// <summary>Whether the date asked about is asked for, which is always known.</summary>
    public bool IsOn => Question == OnQuestion.Question;

    /// <summary>Whether a name or URN is asked for, because nothing has been found yet.</summary>
    public bool IsSearch => Search is { Matches.IsEmpty: true };

    /// <summary>The field in which a school is looked for.</summary>
    public string NameField => $"{Question.Id}-name";

    /// <summary>The options offered, with "I don't know" last.</summary>
    public IEnumerable<Option> Offered => [.. Search?.Options ?? Question.Options.Where(option => Question.Offers(Answers, option)), new Option(Pages.Answers.Unknown, "I don't know")];

    /// <summary>The first field, to which a message about the answer leads.</summary>
    public string FirstField => IsSearch ? NameField : !Question.IsDate ? Question.Id
        : Fault is null or { Day: true } or { Month: false, Year: false } ? $"{Question.Id}-day" : Fault.Month ? $"{Question.Id}-month" : $"{Question.Id}-year";
}
