namespace QualificationRules.Registers.Extracts;

/// <summary>A row of a sheet or of a text file.</summary>
/// <param name="Line">Its line in the file, or its row in the sheet; from 1.</param>
/// <param name="Cells">The text of its cells.</param>
/// <param name="IsMisquoted">Whether its quotation marks do not match, so that its cells cannot be told apart.</param>
/// <param name="Numbers">Of a workbook, which cells are numbers.</param>
internal sealed record SheetRow(int Line, string[] Cells, bool IsMisquoted = false, bool[]? Numbers = null)
{
    /// <summary>Whether it has no text.</summary>
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
