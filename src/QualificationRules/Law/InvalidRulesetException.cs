namespace QualificationRules.Law;

/// <summary>Thrown where the data of a ruleset have a hole: no evaluator is ever made of them.</summary>
public sealed class InvalidRulesetException : ArgumentException
{
    internal InvalidRulesetException(string property, string message)
        : base($"{property}: {message}") => Property = property;

    /// <summary>The property that cannot be so, such as <c>ScholarshipCohorts[0].Citations</c>.</summary>
    public string Property { get; }
}
