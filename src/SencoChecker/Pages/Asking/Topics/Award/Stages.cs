namespace SencoChecker.Pages;

/// <summary>The stages of a course whose dates are asked for.</summary>
internal static class Stages
{
    public const string Started = "started";
    public const string Completed = "completed";
    public const string Awarded = "awarded";
}
