using System.Globalization;
using System.Text;
using CsvHelper;
using NodaTime;

namespace QualificationRules.Registers.Schools;

/// <summary>A file of GIAS as it is read: columns by name, row by row. It is Windows-1252, unless it was saved as UTF-8 with a byte order mark.</summary>
internal sealed class RegisterFile : IDisposable
{
    private readonly CsvReader _csv;
    private readonly string _name;

    private RegisterFile(CsvReader csv, string name) => (_csv, _name) = (csv, name);

    /// <summary>The line of the row.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Opens a file, and checks that it has its columns.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What it is, for messages.</param>
    /// <param name="columns">The columns that it must have.</param>
    public static RegisterFile Open(Stream stream, string name, params ReadOnlySpan<string> columns)
    {
        var mark = new byte[3];
        var length = stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var isUtf8 = length == mark.Length && mark is [0xEF, 0xBB, 0xBF];
        Stream whole = isUtf8 ? stream : new JoinedStream(mark.AsMemory(0, length), stream);
        var csv = CsvReader.Create(whole, new CsvReaderOptions
        {
            Separator = ',',
            TrackLineNumbers = true,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            PoolStrings = true,
            Encoding = isUtf8 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252),
        }, leaveOpen: true);
        var file = new RegisterFile(csv, name);
        try
        {
            foreach (var column in columns)
            {
                if (!csv.TryGetFieldIndex(column, out _))
                {
                    throw new UnreadableFileException($"The {name} has no column {Quoted.Of(column)}: it is another file, or its first line is not the header. Download it anew from \"Get information about schools\".");
                }
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }

        return file;
    }

    /// <summary>The next row.</summary>
    /// <exception cref="UnreadableFileException">The row is cut off.</exception>
    public bool Read()
    {
        try
        {
            if (!_csv.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException e)
        {
            throw new UnreadableFileException($"The {_name} cannot be read from line {e.LineNumber} on: its quotation marks do not match, or it was cut off.", e);
        }

        return _csv.FieldCount == _csv.Headers.Count
            ? true
            : throw new UnreadableFileException($"Line {_csv.LineNumber} of the {_name} has {_csv.FieldCount} cells and the header {_csv.Headers.Count}: the file was cut off or changed, so that nothing of it is used. Download it anew.");
    }

    /// <summary>The place of a column; -1 where the file has none.</summary>
    public int IndexOf(string column) => _csv.TryGetFieldIndex(column, out var index) ? index : -1;

    /// <summary>The text of a cell; empty for a column that is not there.</summary>
    public string Text(int index) => index < 0 ? "" : _csv.GetString(index).Trim();

    /// <summary>A date, dd-MM-yyyy; null where the cell is empty.</summary>
    /// <exception cref="UnreadableFileException">The cell holds no date.</exception>
    public LocalDate? Date(int index)
    {
        var text = Text(index);
        return text.Length == 0 ? null : DateOnly.TryParseExact(text, ["dd-MM-yyyy", "dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new LocalDate(date.Year, date.Month, date.Day)
            : throw new UnreadableFileException($"Line {Line} of the {_name} has the date {Quoted.Of(text)}, which is not written as 31-08-2024: the file was changed, so that nothing of it is used. Download it anew.");
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
