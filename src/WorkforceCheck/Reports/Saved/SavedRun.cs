using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Registers;

namespace WorkforceCheck.Reports;

/// <summary>A run that was saved. Its rows stay in the file and are read when they are asked for: in memory is only where each stands.</summary>
internal sealed class SavedRun
{
    /// <summary>How many rows there are, in the last line.</summary>
    public const string Entries = "entries";

    private const string NoRow = "it is no row of a saved run";

    private readonly Stream _file;
    private readonly string _path;
    private readonly SavedPlaces _places = new();

    private SavedRun(Stream file, string path, SavedRunHeader header) => (_file, _path, Header) = (file, path, header);

    /// <summary>What it was about.</summary>
    public SavedRunHeader Header { get; }

    /// <summary>Opens a saved run, and reads through it once to see that it is whole.</summary>
    /// <param name="file">The file, which can be sought; it stays open while the run is used.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <exception cref="UnreadableFileException">It is no saved run, of a later version, damaged, or has lost its end.</exception>
    public static SavedRun Open(Stream file, string path)
    {
        if (!file.CanSeek)
        {
            throw Refused(path, "it is a pipe or a device; give a file.");
        }

        var lines = new LineReader(file);
        if (!lines.TryRead(out var first, out _) || HeaderOf(first, path) is not { } header)
        {
            throw Refused(path, "it is no saved run; give a file that check --save has written.");
        }

        var run = new SavedRun(file, path, header);
        run.ReadPlaces(lines);
        return run;
    }

    /// <summary>Refuses to be compared with another question, other readings, or an earlier date.</summary>
    /// <exception cref="UnreadableFileException">It is so.</exception>
    public void RequireFor(Question question, LocalDate on, Readings readings)
    {
        if (Header.Question != question)
        {
            throw Refused(_path, $"it is of the question {Header.Question.Code}; this run asks {question.Code}.");
        }

        if (Header.Readings != readings)
        {
            throw Refused(_path, $"it was decided by other readings ({SavedRunHeader.Options(Header.Readings)}), by which everything may differ; give the same ones.");
        }

        if (Header.On > on)
        {
            throw Refused(_path, $"it is as of {Shown.InText(Header.On)}, which is later than the date asked about, {Shown.InText(on)}.");
        }
    }

    /// <summary>The rows of a person, in their order; upper and lower case of the id are alike. Each row is taken once.</summary>
    public List<RunEntry> Take(string employeeId) =>
        _places.Take(employeeId, place => Read(place) is var entry && string.Equals(entry.EmployeeId, employeeId, StringComparison.OrdinalIgnoreCase) ? entry : null);

    /// <summary>The rows that nobody took, in their order.</summary>
    public IEnumerable<RunEntry> NotTaken => _places.NotTaken.Select(Read);

    private void ReadPlaces(LineReader lines)
    {
        var number = 1;
        while (lines.TryRead(out var line, out var offset))
        {
            number++;
            switch (PartsOf(line, number))
            {
                case (null, { } employeeId):
                    _places.Add(new(offset, line.Length, number), employeeId);
                    break;
                case ({ } entries, null) when entries == _places.Count && !lines.TryRead(out _, out _):
                    return;
                case ({ } entries, null):
                    throw Damaged(number, $"lines were taken away or put in: it ends a file of {entries} rows, and stands after {_places.Count}");
                default:
                    throw Damaged(number, NoRow);
            }
        }

        throw Damaged(number, "the rest of the file is missing after it");
    }

    /// <summary>How many rows there are, or whose row it is.</summary>
    private (int? Entries, string? EmployeeId) PartsOf(ReadOnlySpan<byte> line, int number)
    {
        if (!SealedLine.IsIntact(line))
        {
            throw Damaged(number, "it was damaged or changed after it was written");
        }

        try
        {
            var read = JsonElement.Parse(line);
            return (read.TryGetProperty(Entries, out var entries) ? entries.GetInt32() : null, read.TryGetProperty(SavedEntry.EmployeeId, out var id) ? id.GetString() : null);
        }
        catch (Exception e) when (IsOfForm(e))
        {
            throw Damaged(number, NoRow);
        }
    }

    private RunEntry Read(SavedPlace place)
    {
        var line = new byte[place.Length];
        _file.Position = place.Offset;
        _file.ReadExactly(line);
        try
        {
            return SavedEntry.Read(JsonElement.Parse(line), Header);
        }
        catch (Exception e) when (IsOfForm(e))
        {
            throw Damaged(place.Line, NoRow);
        }
    }

    /// <summary>Null where the line is nothing that a saved run begins with.</summary>
    private static SavedRunHeader? HeaderOf(ReadOnlySpan<byte> line, string path)
    {
        try
        {
            var read = JsonElement.Parse(line);
            if (read.ValueKind != JsonValueKind.Object || !read.TryGetProperty(SavedRunHeader.FormatName, out var format))
            {
                return null;
            }

            return !format.TryGetInt32(out var version) ? null
                : version > SavedRunHeader.Format ? throw Refused(path, $"a later version of this program has saved it (format {version}; this one reads {SavedRunHeader.Format}).")
                : !SealedLine.IsIntact(line) ? throw Refused(path, "line 1: it was damaged or changed after it was written.")
                : SavedRunHeader.Read(read);
        }
        catch (Exception e) when (IsOfForm(e))
        {
            return null;
        }
    }

    /// <summary>What is thrown where JSON, or what it says, is of another form than that of a saved run.</summary>
    private static bool IsOfForm(Exception e) => e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or UnparsableValueException or InvalidFactException;

    private UnreadableFileException Damaged(int line, string why) => Refused(_path, $"line {line}: {why}.");

    private static UnreadableFileException Refused(string path, string why) => new($"The saved run {Quoted.Of(path)} cannot be compared with: {why}");
}
