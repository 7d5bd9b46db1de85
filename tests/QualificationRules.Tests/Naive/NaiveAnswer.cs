using NodaTime;

namespace QualificationRules.Tests.Naive;

/// <summary>What the naive implementation answers.</summary>
internal readonly record struct NaiveAnswer(Outcome Outcome, LocalDate? Deadline = null)
{
    public override string ToString() => Deadline is { } deadline ? $"{Outcome} (deadline {deadline:uuuu'-'MM'-'dd})" : $"{Outcome}";
}
