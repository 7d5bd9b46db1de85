namespace SencoChecker.Pages;

/// <summary>What somebody wants to know, asked before the first question.</summary>
internal sealed record StartStep : Step
{
    /// <summary>What was chosen before; null where nothing was.</summary>
    public Topic? Chosen { get; init; }

    /// <summary>What is wrong with the answer that was sent; null while there is none.</summary>
    public Fault? Fault { get; init; }

    /// <inheritdoc/>
    public override string Title => "What do you want to know?";
}
