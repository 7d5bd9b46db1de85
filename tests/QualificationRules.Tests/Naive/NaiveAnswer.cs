using NodaTime;

namespace QualificationRules.Tests.Naive;

/// <summary>What the naive implementation answers.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Deadline">The deadline, where there is one.</param>
/// <param name="LawIsOpen">Whether it is one of two answers between which the law decides, or the programme, and no fact.</param>
internal readonly record struct NaiveAnswer(Outcome Outcome, LocalDate? Deadline = null, bool LawIsOpen = false)
{
    /// <summary>The answers where the law, and no fact, is open between met and not met.</summary>
    public static NaiveAnswer[] MetOrNot { get; } = [new(Outcome.Satisfied, LawIsOpen: true), new(Outcome.NotSatisfied, LawIsOpen: true)];

    /// <summary>The one outcome of answers that are all the same; else it is not determined.</summary>
    public static Outcome OutcomeOf(IEnumerable<NaiveAnswer> answers) => PossibleOf(answers) is [var only] ? only : Outcome.Indeterminate;

    /// <summary>Every outcome of these answers once, in order.</summary>
    public static Outcome[] PossibleOf(IEnumerable<NaiveAnswer> answers) => [.. answers.Select(answer => answer.Outcome).Distinct().Order()];

    /// <summary>The deadline of answers that have one outcome and one deadline; null for any others.</summary>
    public static LocalDate? DeadlineOf(IReadOnlyCollection<NaiveAnswer> answers) =>
        OutcomeOf(answers) != Outcome.Indeterminate && answers.Select(answer => answer.Deadline).Distinct().ToArray() is [var only] ? only : null;

    public override string ToString() => Deadline is { } deadline ? $"{Outcome} (deadline {deadline:uuuu'-'MM'-'dd})" : $"{Outcome}";
}
