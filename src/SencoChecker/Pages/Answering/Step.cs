namespace SencoChecker.Pages;

/// <summary>What a page shows.</summary>
internal abstract record Step
{
    /// <summary>The heading, and the name of the page in the browser.</summary>
    public abstract string Title { get; }
}
