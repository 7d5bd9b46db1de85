namespace WorkforceCheck.Reports;

/// <summary>What became of a row of an extract, or of several that are one appointment.</summary>
/// <param name="Line">The line that a report tells it by.</param>
/// <param name="FirstLine">The line of the first row of the same person: people come in the order of these, so that no row that stands before it is still to come.</param>
internal abstract record CheckRow(int Line, int FirstLine);
