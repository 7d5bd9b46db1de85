namespace SencoChecker.Pages;

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Value">What its field holds.</param>
/// <param name="Text">What it says.</param>
/// <param name="Hint">What it means, where the text alone does not tell; empty for nothing.</param>
internal sealed record Option(string Value, string Text, string Hint = "");
