using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the sheets of an Excel workbook, xlsx or xls, row by row.</summary>
internal static class WorkbookReader
{
    private const string Damaged = "The workbook is damaged or was cut off, so that nothing of it is read. Save it again, or copy it again from where it came.";

    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Each sheet's name, and its first rows.</summary>
    public static List<(string Name, List<SheetRow> Rows)> Heads(byte[] file)
    {
        var heads = new List<(string, List<SheetRow>)>();
        Reading(() =>
        {
            using var reader = Open(file);
            do
            {
                heads.Add((reader.Name ?? "", [.. Rows(reader, WorkbookParts.NoErrors).Take(FileLimits.MostRowsBeforeHeader)]));
            }
            while (reader.NextResult());
            return true;
        });
        return heads;
    }

    /// <summary>Whether the workbook counts days from 1904, and which cells of the sheet at an index are errors.</summary>
    public static (bool IsFrom1904, IReadOnlyDictionary<(int Row, int Column), string> Errors) Beside(byte[] file, int sheet) =>
        Reading(() => (WorkbookParts.IsFrom1904(file), WorkbookParts.ErrorsOf(file, sheet)));

    /// <summary>All rows of the sheet at an index.</summary>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">The index.</param>
    /// <param name="errors">Which of its cells are errors.</param>
    public static IEnumerable<SheetRow> Rows(byte[] file, int sheet, IReadOnlyDictionary<(int Row, int Column), string> errors)
    {
        using var reader = Reading(() => Open(file));
        for (var skipped = 0; skipped < sheet; skipped++)
        {
            Reading(reader.NextResult);
        }

        using var rows = Rows(reader, errors).GetEnumerator();
        while (Reading(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private static IExcelDataReader Open(byte[] file) =>
        ExcelReaderFactory.CreateReader(new MemoryStream(file, writable: false), new ExcelReaderConfiguration { FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)! });

    private static IEnumerable<SheetRow> Rows(IExcelDataReader reader, IReadOnlyDictionary<(int Row, int Column), string> errors)
    {
        for (var line = 1; reader.Read(); line++)
        {
            var width = reader.FieldCount;
            while (width > 0 && reader.IsDBNull(width - 1) && !errors.ContainsKey((line, width)))
            {
                width--;
            }

            if (width > FileLimits.MostColumns)
            {
                throw new UnreadableFileException($"Row {line} of the sheet {Quoted.Of(reader.Name ?? "")} has {width} cells; an extract has at most {FileLimits.MostColumns} columns.");
            }

            if (width > 0)
            {
                var (cells, numbers) = (new string[width], new bool[width]);
                for (var i = 0; i < width; i++)
                {
                    (cells[i], numbers[i]) = errors.TryGetValue((line, i + 1), out var error) ? (error, false)
                        : (WorkbookCell.TextOf(reader.GetValue(i), reader.GetNumberFormatString(i)), reader.GetValue(i) is double or int);
                }

                yield return new(line, cells, Numbers: numbers);
            }
        }
    }

    /// <summary>What a reader throws at a damaged workbook is of many kinds, and one to the person who gave it.</summary>
    private static T Reading<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException e)
        {
            throw new UnreadableFileException("The workbook is protected by a password. Save it without one (File, Info, Protect Workbook).", e);
        }
        catch (Exception e) when (e is not (UnreadableFileException or OutOfMemoryException or StackOverflowException))
        {
            throw new UnreadableFileException(Damaged, e);
        }
    }
}
