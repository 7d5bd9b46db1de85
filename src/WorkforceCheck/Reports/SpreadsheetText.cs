using System.Buffers;
using QualificationRules.Registers;

namespace WorkforceCheck.Reports;

/// <summary>Text for a cell that no spreadsheet runs as a formula.</summary>
/// <remarks>
/// This is for CSV, where nothing says that a cell is text. A cell of type text in a workbook is never run: there
/// <see cref="VisibleText.Line"/> is enough, with the style quotePrefix where <see cref="MayRun"/>, for a cell that somebody edits is read anew.
/// </remarks>
internal static class SpreadsheetText
{
    /// <summary>Also in the small and wide forms that East Asian input methods give.</summary>
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20");

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"'`\u2018\u2019\u201C\u201D");

    /// <summary>The text as <see cref="VisibleText.Line"/> has it, with an apostrophe before whatever would run.</summary>
    /// <remarks>
    /// A semicolon begins a cell, too: where it is the list separator of the machine's region, Excel splits lines at it, also within
    /// quotation marks that do not begin a cell of its own. At a comma it splits only where that is the separator, and then heeds the marks.
    /// </remarks>
    public static string Of(string text)
    {
        var shown = VisibleText.Line(text);
        return shown.AsSpan().ContainsAny(FormulaSigns)
            ? string.Join(';', shown.Split(';').Select(part => MayRun(part) ? $"'{part}" : part))
            : shown;
    }

    /// <summary>Whether a spreadsheet may take a cell of this text for a formula. Some pass over spaces, marks and what is invisible at its start.</summary>
    public static bool MayRun(string text)
    {
        var first = text.AsSpan();
        while (first is [var c, ..] && (char.IsWhiteSpace(c) || c == VisibleText.Mark || QuotationMarks.Contains(c)))
        {
            first = first[1..];
        }

        return first is [var sign, ..] && FormulaSigns.Contains(sign);
    }
}
