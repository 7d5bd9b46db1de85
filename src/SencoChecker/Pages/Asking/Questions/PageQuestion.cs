using System.Collections.Immutable;
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

    /// <summary>The answers offered beside "I don't know"; none where the answer is a date.</summary>
    public ImmutableArray<Option> Options { get; init; } = [];

    /// <summary>Where the fact is found by those who do not know it.</summary>
    public required string Where { get; init; }

    /// <summary>Whether it can be asked beside these answers.</summary>
    public Func<Answers, bool> Applies { get; init; } = static _ => true;

    /// <summary>Whether it asks for this fact of the record that these answers make.</summary>
    public Func<FactPath, SencoFacts, bool> AsksFor { get; init; } = static (_, _) => false;

    /// <summary>Which of the answers are offered beside these.</summary>
    public Func<Answers, Option, bool> Offers { get; init; } = static (_, _) => true;

    /// <summary>Whether the answer is a date.</summary>
    public bool IsDate => Options.IsEmpty;

    /// <summary>Whether this is an answer to it, beside these.</summary>
    public bool Takes(string answer, Answers beside) =>
        answer is Answers.Unknown
        || (IsDate ? FactDate.TryParse(answer, out var date) && date.IsDated : Options.Any(option => string.Equals(option.Value, answer, StringComparison.Ordinal) && Offers(beside, option)));
}
