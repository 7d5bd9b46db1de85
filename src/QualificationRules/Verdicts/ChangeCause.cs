using QualificationRules.Analysis;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Verdicts;

/// <summary>Why an outcome changes on a day: a fact of the record, or the law.</summary>
public sealed record ChangeCause
{
    internal ChangeCause(FoundCause change) => (Fact, Law) = (change.Law is null ? change.Fact : null, change.Law);

    /// <summary>The fact whose date, or a period counted from it, brings the change; null where it is the law.</summary>
    public FactPath? Fact { get; }

    /// <summary>The provision that begins or ends to apply; null where it is a fact.</summary>
    public Citation? Law { get; }

    /// <summary>The pointer to the fact, or the provision.</summary>
    public override string ToString() => Fact is { } fact ? $"{fact}" : $"{Law}";
}
