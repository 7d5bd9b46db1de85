using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using WorkforceCheck.Template;

namespace WorkforceCheck.Reports;

/// <summary>Writes a sheet row by row, so that no sheet is in memory as a whole.</summary>
internal sealed class SheetWriter : IDisposable
{
    /// <summary>The day before Excel's day 1, as it counts from 1 March 1900 on; before, it has a day that there never was.</summary>
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    private readonly Stream _into;
    private readonly OpenXmlWriter _writer;
    private readonly int _columns;
    private readonly bool _hasFilter;
    private int _row;
    private int _lastOfFilter = 1;

    /// <param name="into">The part of the workbook; it is closed with the sheet.</param>
    /// <param name="widths">The width of each column, in characters.</param>
    /// <param name="hasHeader">Whether the first row is a header: it stays in sight and filters the rows below.</param>
    public SheetWriter(Stream into, IReadOnlyList<double> widths, bool hasHeader)
    {
        (_into, _writer, _columns, _hasFilter) = (into, OpenXmlWriter.Create(into), widths.Count, hasHeader);
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement(new Worksheet());
        if (hasHeader)
        {
            _writer.WriteElement(new SheetViews(new SheetView(
                new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft }) { WorkbookViewId = 0 }));
        }

        _writer.WriteElement(new Columns(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })));
        _writer.WriteStartElement(new SheetData());
    }

    /// <summary>A row of texts.</summary>
    public void Row(CellStyle style, params IEnumerable<string> texts) => Row(texts.Select(text => Text(text, style)));

    /// <summary>A row.</summary>
    /// <param name="cells">Its cells.</param>
    public void Row(params IEnumerable<Cell> cells)
    {
        _row++;
        _writer.WriteElement(new Row(cells) { RowIndex = (uint)_row });
    }

    /// <summary>The rows from here on are no rows of the table: what filters or sorts it leaves them alone.</summary>
    public void EndTable() => _lastOfFilter = _row;

    /// <summary>A text, or a blank cell.</summary>
    public static Cell Text(string text, CellStyle style = CellStyle.Text) => text.Length == 0 ? new Cell { StyleIndex = (uint)style }
        : new Cell(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = (uint)style };

    /// <summary>A number, or a blank cell.</summary>
    public static Cell Number(int? number, CellStyle style = CellStyle.Number) => number is { } value
        ? new Cell(new CellValue(value.ToString(CultureInfo.InvariantCulture))) { StyleIndex = (uint)style }
        : new Cell { StyleIndex = (uint)style };

    /// <summary>A day that can be sorted and counted with, or a blank cell; as text where the calendar of spreadsheets does not have it.</summary>
    public static Cell Date(LocalDate? day) => day is not { } date ? Number(null, CellStyle.Date)
        : date >= new LocalDate(1900, 3, 1) ? Number(Period.DaysBetween(DayZero, date), CellStyle.Date)
        : Text(Shown.InCell(date));

    /// <summary>Ends the sheet.</summary>
    public void Dispose()
    {
        _writer.WriteEndElement();
        if (_hasFilter)
        {
            var table = $"A1:{CellName.Column(_columns - 1)}{_lastOfFilter}";
            _writer.WriteElement(new AutoFilter { Reference = table });

            // Ids are text and may look like numbers, which is no mistake.
            _writer.WriteElement(new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue> { InnerText = table }, NumberStoredAsText = true }));
        }

        _writer.WriteEndElement();
        _writer.Dispose();
        _into.Dispose();
    }
}
