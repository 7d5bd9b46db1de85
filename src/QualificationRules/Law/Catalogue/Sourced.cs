namespace QualificationRules.Law;

/// <summary>A value with the place where it is published.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it is published.</param>
public sealed record Sourced<T>(T Value, Citation Source)
{
    /// <summary>Whether one course provider alone states it, of its own course: other providers and cohorts differ.</summary>
    public bool IsProviderFigure => Source.Instrument.Authority == Authority.Provider;
}
