namespace SencoChecker.Pages;

/// <summary>What is wrong with an answer.</summary>
/// <param name="Message">What is wrong, and what is allowed.</param>
/// <param name="Day">Whether the day is.</param>
/// <param name="Month">Whether the month is.</param>
/// <param name="Year">Whether the year is.</param>
internal sealed record Fault(string Message, bool Day = false, bool Month = false, bool Year = false);
