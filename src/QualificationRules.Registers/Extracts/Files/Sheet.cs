using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The table of a file: its headings, and the rows from there on.</summary>
/// <param name="Header">The headings.</param>
/// <param name="Rows">The rows after the headings, read as they are asked for.</param>
/// <param name="IsWorkbook">Whether it is a sheet of a workbook.</param>
/// <param name="Notes">How the file was read.</param>
internal sealed record Sheet(Header Header, IEnumerable<SheetRow> Rows, bool IsWorkbook, ImmutableArray<Note> Notes)
{
    /// <summary>Whether its workbook counts days from 1904.</summary>
    public bool IsFrom1904 { get; init; }
}
