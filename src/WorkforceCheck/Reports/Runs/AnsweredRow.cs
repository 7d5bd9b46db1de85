namespace WorkforceCheck.Reports;

/// <summary>A row that is answered.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="FirstLine">The line of the first row of the same person.</param>
internal sealed record AnsweredRow(Answer Answer, int FirstLine) : CheckRow(Answer.Row.Line, FirstLine);
