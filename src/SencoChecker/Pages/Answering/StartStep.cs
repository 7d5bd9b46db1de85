using NodaTime;

namespace SencoChecker.Pages;

/// <summary>What the check is, before the first question.</summary>
/// <param name="Today">The day it is in England.</param>
internal sealed record StartStep(LocalDate Today) : Step
{
    /// <inheritdoc/>
    public override string Title => "Does our SENCO need the award, and by when?";
}
