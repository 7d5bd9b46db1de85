using System.Collections.Immutable;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;

namespace SencoChecker.Pages;

/// <summary>One question of the check, a page of its own.</summary>
/// <param name="Id">Its id, the name of its field.</param>
/// <param name="Title">What it asks.</param>
/// <param name="Short">What stands beside the answer in a list of answers.</param>
internal sealed record PageQuestion(string Id, string Title, string Short)
{
    /// <summary>What helps to answer it.</summary>
    public string Hint { get; init; } = "";

    /// <summary>How a date is typed.</summary>
    public string DateHint { get; init; } = "For example, 1 9 2023. If you do not know the day, leave it out, or the month too.";

    /// <summary>The answers offered beside "I don't know"; none where the answer is a date.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Where the fact is found by those who do not know it.</summary>
    public required string Where { get; init; }

    /// <summary>Whether it can be asked beside these answers.</summary>
    public Func<Answers, bool> Applies { get; init; } = static _ => true;

    /// <summary>Whether it asks for this fact of the record that these answers make.</summary>
    public Func<FactPath, CheckFacts, bool> AsksFor { get; init; } = static (_, _) => false;

    /// <summary>Whether it is asked though the outcome does not need it, beside these answers and with this outcome.</summary>
    public Func<Answers, Outcome, bool> IsAskedAnyway { get; init; } = static (_, _) => false;

    /// <summary>Which of the answers are offered beside these.</summary>
    public Func<Answers, Option, bool> Offers { get; init; } = static (_, _) => true;

    /// <summary>Why a date cannot be the answer beside these, in words; null where it can.</summary>
    public Func<FactDate, Answers, string?> WhyNot { get; init; } = static (_, _) => null;

    /// <summary>The date asked about that follows from the answer, given the answers and today; null where the answer does not move it.</summary>
    public Func<Answers, LocalDate, LocalDate>? DateAskedAbout { get; init; }

    /// <summary>What it asks where a school of the register, if one is configured, is an answer too; null where none is.</summary>
    public string? SchoolTitle { get; init; }

    /// <summary>Whether a school of the register is an answer too.</summary>
    public bool TakesSchool => SchoolTitle is not null;

    /// <summary>Whether the answer is a date.</summary>
    public bool IsDate => Options.IsEmpty;

    /// <summary>Whether this is an answer to it, beside these.</summary>
    public bool Takes(string answer, Answers beside) =>
        answer is Answers.Unknown
        || (TakesSchool && ChosenSchool.Of(answer, beside.Schools) is not null)
        || (IsDate ? FactDate.TryParse(answer, out var date) && date.IsDated : Options.Any(option => string.Equals(option.Value, answer, StringComparison.Ordinal) && Offers(beside, option)));

    /// <summary>Why an answer that was given cannot be, beside the others; null where it can.</summary>
    public string? WhyNotBeside(Answers answers) =>
        IsDate && answers.Date(Id) is { } date && WhyNot(date, answers) is { } why ? why
        : TakesSchool && ChosenSchool.WhyNot(Id, answers) is { } other ? other
        : CheckFacts.TryOf(answers).Error is { } error ? $"This does not fit the other answers. {error.Message}"
        : null;
}
