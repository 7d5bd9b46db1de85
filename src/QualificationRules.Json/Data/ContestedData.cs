using System.Collections.Immutable;

namespace QualificationRules.Json.Data;

/// <summary>The outcome that another reading, or several together, would give.</summary>
public sealed class ContestedData
{
    /// <summary>The reading; null where several are changed.</summary>
    public string? Reading { get; init; }

    /// <summary>How it would be read; null where several are changed.</summary>
    public string? Value { get; init; }

    /// <summary>The readings, where several are changed, each with how it would be read; else null.</summary>
    public ImmutableDictionary<string, string>? Readings { get; init; }

    /// <summary>The outcome.</summary>
    public required Outcome Outcome { get; init; }
}
