namespace QualificationRules.Law;

/// <summary>Thrown where the data of a ruleset are null, never set, or not allowed: no ruleset ever has such data.</summary>
public sealed class InvalidRulesetException : ArgumentException
{
    internal InvalidRulesetException(string property, string message)
        : base($"{property}: {message}") => Property = property;

    /// <summary>The property whose value is refused, such as <c>ScholarshipCohorts[0].Citations</c>.</summary>
    public string Property { get; }
}
