using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Template;

/// <summary>Writes the template: the sheet to fill in, a sheet that explains its columns, and the lists to choose from.</summary>
internal static class TemplateWorkbook
{
    /// <summary>The sheet to fill in.</summary>
    public const string StaffSheet = "Staff";

    private const string ColumnsSheet = "What to write";
    private const string ListsSheet = "Lists";
    private const uint LastRow = 5000;
    private const double Width = 22;
    private const double WideWidth = 60;

    public static void Write(Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = TemplateStyles.Create();
        var sheets = new Sheets();
        var shown = TemplateColumns.All.Where(column => column.Example is not null).ToList();
        Add(workbook, sheets, StaffSheet, Staff(shown));
        Add(workbook, sheets, ColumnsSheet, Explained());
        Add(workbook, sheets, ListsSheet, Lists());
        workbook.Workbook = new Workbook(sheets);
    }

    private static void Add(WorkbookPart workbook, Sheets sheets, string name, Worksheet worksheet)
    {
        var part = workbook.AddNewPart<WorksheetPart>();
        part.Worksheet = worksheet;
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1, Name = name });
    }

    private static Worksheet Staff(List<TemplateColumn> shown)
    {
        var columns = new DocumentFormat.OpenXml.Spreadsheet.Columns();
        for (var i = 0; i < shown.Count; i++)
        {
            // As text from the first row to the last, so that no spreadsheet takes zeros or days away.
            columns.Append(new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = Width, CustomWidth = true, Style = TemplateStyles.Text });
        }

        var freeze = new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });
        var data = new SheetData(
            Row(shown.Select(column => column.Column.Name), TemplateStyles.Heading),
            Row(shown.Select(column => column.Example!), TemplateStyles.Text));
        return new Worksheet(freeze, columns, data, Validations(shown));
    }

    private static DataValidations Validations(List<TemplateColumn> shown)
    {
        var validations = new DataValidations();
        for (var list = 0; list < TemplateLists.All.Length; list++)
        {
            foreach (var column in TemplateLists.All[list].Columns)
            {
                var letter = CellName.Column(shown.FindIndex(each => each.Column == column));
                validations.Append(new DataValidation(new Formula1($"{ListsSheet}!${CellName.Column(list)}$2:${CellName.Column(list)}${TemplateLists.All[list].Values.Length + 1}"))
                {
                    // Any other text may be written too: roles have many names.
                    Type = DataValidationValues.List, AllowBlank = true, ShowErrorMessage = false, ShowInputMessage = true,
                    SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letter}2:{letter}{LastRow}" },
                });
            }
        }

        validations.Count = (uint)validations.ChildElements.Count;
        return validations;
    }

    private static Worksheet Explained()
    {
        var data = new SheetData(Row(["In the sheet Staff", "It means", "A blank cell means", "A cell may say"], TemplateStyles.Heading));
        foreach (var column in TemplateColumns.All)
        {
            data.Append(Row([column.Column.Name, column.Meaning, column.Blank, column.Column.Allowed], TemplateStyles.Text));
        }

        data.Append(Row([""], TemplateStyles.Text), Row([$"The row with the Employee ID {Footers.TemplateExample} is an example: the check passes it over, and you may delete it."], TemplateStyles.Text));
        return new Worksheet(
            new DocumentFormat.OpenXml.Spreadsheet.Columns(
                new DocumentFormat.OpenXml.Spreadsheet.Column { Min = 1, Max = 1, Width = Width, CustomWidth = true },
                new DocumentFormat.OpenXml.Spreadsheet.Column { Min = 2, Max = 4, Width = WideWidth, CustomWidth = true }),
            data);
    }

    private static Worksheet Lists()
    {
        var data = new SheetData(Row(TemplateLists.All.Select(list => $"For {list.Columns[0].Name}"), TemplateStyles.Heading));
        for (var i = 0; i < TemplateLists.All.Max(list => list.Values.Length); i++)
        {
            data.Append(Row(TemplateLists.All.Select(list => i < list.Values.Length ? list.Values[i] : ""), TemplateStyles.Text));
        }

        return new Worksheet(data);
    }

    private static Row Row(IEnumerable<string> texts, uint style) =>
        new(texts.Select(text => new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString, StyleIndex = style }));
}
