using QualificationRules.Law;

namespace QualificationRules;

/// <summary>Another outcome that other readings of contested words would give.</summary>
public sealed class ContestedReading
{
    internal ContestedReading(PriorService? priorService, Clock? clock, LeapDay? leapDay, Outcome outcome) =>
        (PriorService, Clock, LeapDay, Outcome) = (priorService, clock, leapDay, outcome);

    /// <summary>The other reading of earlier service; null where it is as in the verdict.</summary>
    public PriorService? PriorService { get; }

    /// <summary>The other reading of the clock; null where it is as in the verdict.</summary>
    public Clock? Clock { get; }

    /// <summary>The other reading of 29 February; null where it is as in the verdict.</summary>
    public LeapDay? LeapDay { get; }

    /// <summary>The outcome that they give.</summary>
    public Outcome Outcome { get; }
}
