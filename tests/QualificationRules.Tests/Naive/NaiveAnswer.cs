using NodaTime;

namespace QualificationRules.Tests.Naive;

/// <summary>What the naive implementation answers.</summary>
internal readonly record struct NaiveAnswer(Outcome Outcome, LocalDate? Deadline = null)
{
    /// <summary>The one outcome of answers that are all the same; else it is not determined.</summary>
    public static Outcome OutcomeOf(IEnumerable<NaiveAnswer> answers) =>
        answers.Select(answer => answer.Outcome).Distinct().ToArray() is [var only] ? only : Outcome.Indeterminate;

    public override string ToString() => Deadline is { } deadline ? $"{Outcome} (deadline {deadline:uuuu'-'MM'-'dd})" : $"{Outcome}";
}
