using QualificationRules.Registers.Sorting;

namespace QualificationRules.Registers.Extracts;

/// <summary>Finds one teacher under several employee ids: their posts, taken apart, would give wrong answers.</summary>
internal sealed class SharedTrns(Workspace workspace, CancellationToken cancellation) : IDisposable
{
    private readonly RecordSorter _byTrn = new(workspace, cancellation);
    private readonly RecordSorter _found = new(workspace, cancellation);
    private readonly RecordWriter _record = new();

    /// <summary>Adds a row of a person, who is named by the line of their first row.</summary>
    public void Add(int person, ExtractRow row)
    {
        if (row.IsReadable && row[Columns.Trn] is { Length: > 0 } trn)
        {
            _byTrn.Add(_record.Clear().Text(NumberCells.Trn(trn) is { IsRead: true } read ? read.Value : trn).Number(person).Number(row.Line).Text(row.EmployeeId).Bytes);
        }
    }

    /// <summary>Compares the rows, after the last was added.</summary>
    public void Complete()
    {
        var (trn, first, second) = ("", (Line: 0, Id: ""), ((int Line, string Id)?)null);
        var waiting = new List<(int Person, int Line)>();
        foreach (var record in _byTrn.Sorted())
        {
            var row = Of(record.Span);
            if (!string.Equals(row.Trn, trn, StringComparison.Ordinal))
            {
                (trn, first, second) = (row.Trn, (row.Line, row.Id), null);
                waiting.Clear();
            }

            if (string.Equals(row.Id, first.Id, StringComparison.OrdinalIgnoreCase))
            {
                waiting.Add((row.Person, row.Line));
            }
            else
            {
                second ??= (row.Line, row.Id);
                AddFound((row.Person, row.Line), first);
            }

            if (second is { } other)
            {
                waiting.ForEach(each => AddFound(each, other));
                waiting.Clear();
            }
        }

        _byTrn.Dispose();
    }

    /// <summary>What is wrong with the rows, in the order of people and then of lines.</summary>
    public IEnumerable<Problem> Problems() => _found.Sorted().Select(record => ProblemOf(record.Span));

    /// <inheritdoc/>
    public void Dispose()
    {
        _byTrn.Dispose();
        _found.Dispose();
    }

    private void AddFound((int Person, int Line) row, (int Line, string Id) other) =>
        _found.Add(_record.Clear().Number(row.Person).Number(row.Line).Number(other.Line).Text(other.Id).Bytes);

    private static (string Trn, int Person, int Line, string Id) Of(ReadOnlySpan<byte> record)
    {
        var reader = new RecordReader(record);
        return (reader.Text(), reader.Number(), reader.Number(), reader.Text());
    }

    private static Problem ProblemOf(ReadOnlySpan<byte> record)
    {
        var reader = new RecordReader(record);
        reader.Number();
        return new(reader.Number(), Columns.Trn,
            $"Line {reader.Number()} has the same TRN under another Employee ID, {Quoted.Of(reader.Text())}; give one person one Employee ID in all rows, or correct the TRN.");
    }
}
