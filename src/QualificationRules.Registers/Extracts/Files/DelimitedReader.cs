using System.Text;
using CsvHelper;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Reads text with separators, a line a row. A quotation mark left open spoils its own line and not the rest of the file; a cell that
/// has line breaks in quotation marks is put together from its lines.
/// </summary>
internal sealed class DelimitedReader
{
    /// <summary>The most lines of one row.</summary>
    private const int MostLines = 20;

    /// <summary>Beyond so many rows that cannot be put together, the file's quotation marks are beyond help.</summary>
    private const int MostFailures = 200;

    private readonly char _separator;
    private readonly int? _width;
    private readonly Queue<(SheetRow Row, string Raw)> _ahead = new();
    private int _failures;

    private DelimitedReader(char separator, int? width) => (_separator, _width) = (separator, width);

    /// <summary>The rows of a text, read anew whenever they are asked for.</summary>
    /// <param name="file">The text.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <param name="width">How many cells the headings have; null while they are looked for.</param>
    public static IEnumerable<SheetRow> Read(TextFile file, char separator, int? width)
    {
        using var text = file.Open();
        foreach (var row in new DelimitedReader(separator, width).Read(text))
        {
            yield return row;
        }
    }

    private IEnumerable<SheetRow> Read(TextReader text)
    {
        var misquoted = new HashSet<long>();
        using var csv = CsvReader.Create(text, Options(misquoted, linesInQuotes: false), leaveOpen: true);
        while (Next(csv, misquoted) is { } next)
        {
            yield return next.Row.IsMisquoted ? PutTogether(next, csv, misquoted) : next.Row;
        }
    }

    private CsvReaderOptions Options(HashSet<long> misquoted, bool linesInQuotes) => new()
    {
        Separator = _separator,
        HasHeader = false,
        SkipEmptyLines = false,
        AllowLineBreaksInQuotes = linesInQuotes,
        TrackLineNumbers = true,
        MaxRecordSize = linesInQuotes ? null : FileLimits.MostRowBytes,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        OnMalformedRecord = record => misquoted.Add(record.LineNumber),
    };

    private (SheetRow Row, string Raw)? Next(CsvReader csv, HashSet<long> misquoted)
    {
        if (_ahead.TryDequeue(out var ahead))
        {
            return ahead;
        }

        return Read(csv) && RowOf(csv, misquoted) is var row ? (row, row.IsMisquoted ? Encoding.UTF8.GetString(csv.RawRecord) : "") : null;
    }

    private static bool Read(CsvReader csv)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new UnreadableFileException($"Line {e.LineNumber} has more than {FileLimits.MostRowBytes >> 20} MiB, the most that a row of an extract may have; nothing of the file is answered. Is it a list, with a line for each row?", e);
        }
    }

    private SheetRow PutTogether((SheetRow Row, string Raw) first, CsvReader csv, HashSet<long> misquoted)
    {
        var text = new StringBuilder(first.Raw);
        for (var lines = 1; lines < MostLines && text.Length <= FileLimits.MostRowBytes && _failures < MostFailures; lines++)
        {
            if (_ahead.Count < lines)
            {
                if (!Read(csv))
                {
                    break;
                }

                _ahead.Enqueue((RowOf(csv, misquoted), Encoding.UTF8.GetString(csv.RawRecord)));
            }

            text.Append('\n').Append(_ahead.ElementAt(lines - 1).Raw);
            if (OneRow(text.ToString()) is { } cells)
            {
                for (; lines > 0; lines--)
                {
                    _ahead.Dequeue();
                }

                return new(first.Row.Line, cells);
            }
        }

        _failures++;
        return first.Row;
    }

    /// <summary>The cells of a text that is one row, well quoted and as wide as the headings; null where it is not.</summary>
    private string[]? OneRow(string text)
    {
        if (text.Count(c => c == '"') % 2 != 0)
        {
            return null;
        }

        var misquoted = new HashSet<long>();
        using var csv = CsvReader.FromText(text, Options(misquoted, linesInQuotes: true));
        if (!csv.Read())
        {
            return null;
        }

        var cells = csv.Current.ToArray();
        return !csv.Read() && misquoted.Count == 0 && (_width is null || _width == cells.Length) ? cells : null;
    }

    private static SheetRow RowOf(CsvReader csv, HashSet<long> misquoted)
    {
        var cells = csv.Current.ToArray();
        return cells.Length <= FileLimits.MostColumns
            ? new((int)csv.LineNumber, cells, misquoted.Remove(csv.LineNumber))
            : throw new UnreadableFileException($"Line {csv.LineNumber} has {cells.Length} cells; an extract has at most {FileLimits.MostColumns} columns.");
    }
}
