namespace QualificationRules.Json.Data;

/// <summary>A provision.</summary>
public sealed class CitationData
{
    /// <summary>The instrument.</summary>
    public required string Instrument { get; init; }

    /// <summary>The provision in it.</summary>
    public required string Provision { get; init; }

    /// <summary>Of what kind: <c>statute</c>, <c>guidance</c>, <c>programme</c>, <c>provider</c> or <c>caseLaw</c>.</summary>
    public required string Authority { get; init; }

    /// <summary>Where it is published.</summary>
    public required string Url { get; init; }
}
