using System.Collections.Immutable;
using QualificationRules.Registers.Sorting;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Brings the rows of each person together, wherever they stand in the file. They are put in order twice: by Employee ID, which tells whose first row
/// is which, and then by that row's line, so that people come in the order of the file.
/// </summary>
internal sealed class RowsByPerson(Header header, Workspace workspace, CancellationToken cancellation) : IDisposable
{
    /// <summary>One more than a person may have: these tell what is to be told of the others too.</summary>
    private const int MostAtOnce = PeopleReader.MostRowsOfPerson + 1;

    /// <summary>Sorts before the lines of the rows.</summary>
    private const int BeforeRows = 0;

    private readonly RecordSorter _byId = new(workspace, cancellation);
    private readonly RecordSorter _byPerson = new(workspace, cancellation);
    private readonly RecordWriter _record = new();
    private readonly RowRecords _rows = new(header);

    /// <summary>How many rows were added.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows are of people who have no post that is, or may be, asked about.</summary>
    public int OtherRows { get; private set; }

    /// <summary>Adds a row; those without an Employee ID are each of a person of their own.</summary>
    public void Add(ExtractRow row)
    {
        Count++;
        _record.Clear().Text(row.EmployeeId.Length > 0 ? NumberCells.IdKey(row.EmployeeId) : $"\n{row.Line}").Number(row.Line).Count(!row.IsReadable || !row.Role.IsOther ? 1 : 0);
        RowRecords.Write(row, _record);
        _byId.Add(_record.Bytes);
    }

    /// <summary>Finds out whose rows are whose, after the last was added.</summary>
    public void Complete()
    {
        var (id, person, count, isStaff) = (Array.Empty<byte>(), 0, 0, false);
        foreach (var record in _byId.Sorted())
        {
            var (line, ofStaff, idLength) = Of(record.Span);
            if (!record.Span[..idLength].SequenceEqual(id))
            {
                AddPerson(person, count, isStaff);
                (id, person, count, isStaff) = (record.Span[..idLength].ToArray(), line, 0, false);
            }

            (count, isStaff) = (count + 1, isStaff || ofStaff);
            _byPerson.Add(_record.Clear().Number(person).Rest(record.Span[idLength..]).Bytes);
        }

        AddPerson(person, count, isStaff);
        _byId.Dispose();
    }

    /// <summary>The rows of people who have a post that is asked about, or may have one.</summary>
    public IEnumerable<RowsOfPerson> Staff()
    {
        var (count, isStaff) = (0, false);
        var rows = ImmutableArray.CreateBuilder<ExtractRow>();
        var last = 0;
        foreach (var record in _byPerson.Sorted())
        {
            var (person, row, begun) = Of(record.Span, isStaff);
            if (rows.Count > 0 && (begun is not null || rows.Count == MostAtOnce))
            {
                yield return new(last, count, rows.DrainToImmutable());
            }

            last = person;
            (count, isStaff) = begun ?? (count, isStaff);
            if (row is not null)
            {
                rows.Add(row);
            }
        }

        if (rows.Count > 0)
        {
            yield return new(last, count, rows.DrainToImmutable());
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _byId.Dispose();
        _byPerson.Dispose();
    }

    private void AddPerson(int person, int count, bool isStaff)
    {
        OtherRows += isStaff ? 0 : count;
        if (count > 0)
        {
            _byPerson.Add(_record.Clear().Number(person).Number(BeforeRows).Count(count).Count(isStaff ? 1 : 0).Bytes);
        }
    }

    private static (int Line, bool OfStaff, int IdLength) Of(ReadOnlySpan<byte> record)
    {
        var reader = new RecordReader(record);
        reader.Text();
        var idLength = record.Length - reader.Rest.Length;
        return (reader.Number(), reader.Count() == 1, idLength);
    }

    /// <summary>A row, where it is of staff, or what is told of a person before their rows.</summary>
    private (int Person, ExtractRow? Row, (int Count, bool IsStaff)? Begun) Of(ReadOnlySpan<byte> record, bool isStaff)
    {
        var reader = new RecordReader(record);
        var (person, line) = (reader.Number(), reader.Number());
        if (line == BeforeRows)
        {
            return (person, null, (reader.Count(), reader.Count() == 1));
        }

        reader.Count();
        return (person, isStaff ? _rows.Read(line, reader) : null, null);
    }
}
