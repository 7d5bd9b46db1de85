using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>A row of a <see cref="DecisionTable"/>: findings that must hold and findings that must fail, and the outcome where all of them do.</summary>
public sealed class Row
{
    internal Row(string id, Outcome outcome, ImmutableArray<Finding> holds, ImmutableArray<Finding> fails = default)
    {
        Id = id;
        Outcome = outcome;
        Holds = holds;
        Fails = fails.IsDefault ? [] : fails;
    }

    /// <summary>A stable name, unique in the table.</summary>
    public string Id { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome { get; }

    /// <summary>The findings that must hold.</summary>
    public ImmutableArray<Finding> Holds { get; }

    /// <summary>The findings that must fail.</summary>
    public ImmutableArray<Finding> Fails { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Outcome}";
}
