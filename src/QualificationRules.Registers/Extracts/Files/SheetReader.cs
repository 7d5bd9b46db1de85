using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>Finds the table in a file: its kind, its encoding and separator or its sheet, and the row with the headings.</summary>
internal static class SheetReader
{
    /// <summary>A row of headings names at least so many columns.</summary>
    private const int FewestHeadings = 2;

    /// <param name="file">The file, which can be read from any place.</param>
    /// <param name="options">What is said beside it.</param>
    /// <exception cref="UnreadableFileException">The file is no extract, or its headings are not clear.</exception>
    public static Sheet Read(Stream file, ExtractOptions options)
    {
        file.Position = 0;
        var beginning = new byte[FileKinds.Beginning];
        beginning = beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
        var kind = FileKinds.Of(beginning);
        return kind == FileKind.Text ? FromText(TextFile.Of(file, beginning), options) : FromWorkbook(WorkbookBytes.Of(file, kind), options);
    }

    private static Sheet FromText(TextFile file, ExtractOptions options)
    {
        var best = (Separator: ',', Row: ((SheetRow? Row, int Score))default);
        foreach (var separator in Separators.Of(file))
        {
            var row = Best([.. DelimitedReader.Read(file, separator, width: null).Take(FileLimits.MostRowsBeforeHeader)], options);
            best = row.Score > best.Row.Score ? (separator, row) : best;
            if (best.Row.Score > FewestHeadings)
            {
                break;
            }
        }

        if (best.Row.Row is not { } found || best.Row.Score < FewestHeadings)
        {
            throw file.IsBlank() ? new UnreadableFileException("The file is empty.") : NoHeadings("the file");
        }

        var header = Header.Read(found, options);
        var rows = DelimitedReader.Read(file, best.Separator, header.Width).SkipWhile(each => each.Line <= header.Line);
        var notes = ImmutableArray.CreateBuilder<Note>();
        if (file.EncodingName is { } encoding)
        {
            notes.Add(new(NoteKinds.Encoding, null, $"it was read as {encoding}"));
        }

        if (best.Separator != ',')
        {
            notes.Add(new(NoteKinds.Separator, null, $"it was read with {Separators.NameOf(best.Separator)}"));
        }

        return new(header, rows, IsWorkbook: false, notes.ToImmutable());
    }

    private static Sheet FromWorkbook(byte[] file, ExtractOptions options)
    {
        var sheets = WorkbookReader.Heads(file).Select((sheet, index) => (sheet.Name, Index: index, Row: Best(sheet.Rows, options))).ToList();
        var names = string.Join(", ", sheets.Select(sheet => Quoted.Of(sheet.Name)));
        var found = options.Sheet is { } wanted
            ? sheets.Where(sheet => string.Equals(sheet.Name.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase)).ToList()
            : [.. sheets.Where(sheet => sheet.Row.Score > FewestHeadings)];
        if (options.Sheet is not null && found.Count == 0)
        {
            throw new UnreadableFileException($"The workbook has no sheet {Quoted.Of(options.Sheet)}. Its sheets are {names}.");
        }

        if (found.Count > 1)
        {
            throw new UnreadableFileException($"Several sheets of the workbook have headings of an extract: {string.Join(", ", found.Select(sheet => Quoted.Of(sheet.Name)))}. Say which one to read with --sheet NAME.");
        }

        if (found is not [{ Row: { Row: { } row, Score: >= FewestHeadings } } sheet])
        {
            throw NoHeadings(options.Sheet is null ? $"any sheet of the workbook ({names})" : $"the sheet {Quoted.Of(options.Sheet)}");
        }

        var header = Header.Read(row, options);
        ImmutableArray<Note> notes = sheets.Count > 1
            ? [new(NoteKinds.OtherSheets, null, $"the sheet {Quoted.Of(sheet.Name)} was, of {names}")]
            : [];
        var (isFrom1904, errors) = WorkbookReader.Beside(file, sheet.Index);
        return new(header, WorkbookReader.Rows(file, sheet.Index, errors).SkipWhile(each => each.Line <= header.Line), IsWorkbook: true, notes) { IsFrom1904 = isFrom1904 };
    }

    /// <summary>The row that names the most columns; where none names enough, the one that seems to, so that what is unclear about it can be told.</summary>
    private static (SheetRow? Row, int Score) Best(IReadOnlyList<SheetRow> rows, ExtractOptions options) =>
        Best(rows, options, lenient: false) is { Score: >= FewestHeadings } best ? best : Best(rows, options, lenient: true);

    private static (SheetRow? Row, int Score) Best(IReadOnlyList<SheetRow> rows, ExtractOptions options, bool lenient)
    {
        var best = ((SheetRow?)null, 0);
        foreach (var row in rows)
        {
            if (Header.Score(row, options.Map, lenient) is var score && score > best.Item2)
            {
                best = (row, score);
            }
        }

        return best;
    }

    private static UnreadableFileException NoHeadings(string where) => new(
        $"None of the first {FileLimits.MostRowsBeforeHeader} rows of {where} has the headings of an extract, such as {Columns.EmployeeId.Name}, {Columns.Role.Name}, {Columns.Urn.Name} and {Columns.RoleStart.Name}. "
        + "The command \"template\" writes a workbook that has them.");
}
