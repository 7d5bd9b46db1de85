namespace SencoChecker.Pages;

/// <summary>
/// Answers that somebody might give to a question and to those after it. A fact is <c>needed</c> where it alone would change what is possible.
/// Where another is not known, one alone often does not, while several together do: so a question is still worth asking if some of these
/// answers would change what is possible.
/// </summary>
internal static class Supposed
{
    private const string LongAgo = "1990";

    private static readonly bool[] FirstOrLast = [true, false];

    /// <summary>Each answer to the question, with the first and with the last that is offered to each of the others not yet answered.</summary>
    public static IEnumerable<Answers> InTurn(PageQuestion question, Answers answers) =>
        from value in Values(question, answers)
        from isFirst in FirstOrLast
        select answers.Topic.Questions.Aggregate(answers.With(question.Id, value), (with, other) =>
            with[other.Id] is null && other.Applies(with) && Values(other, with) is [var first, ..] values ? with.With(other.Id, isFirst ? first : values[^1]) : with);

    private static string[] Values(PageQuestion question, Answers answers) => question.IsDate
        ? [LongAgo, $"{answers.On:uuuu'-'MM'-'dd}"]
        : [.. question.Options.Where(option => question.Offers(answers, option)).Select(option => option.Value)];
}
