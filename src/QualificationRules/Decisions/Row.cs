using System.Collections.Immutable;

namespace QualificationRules.Decisions;

/// <summary>A row of a <see cref="DecisionTable"/>: a conjunction of findings, and the outcome where all of it is so.</summary>
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
