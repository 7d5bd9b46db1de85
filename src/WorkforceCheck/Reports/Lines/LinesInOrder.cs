using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>
/// Puts the lines of a report in the order of the file, though people come in the order of their first rows and a line may be of a later one. A line is
/// written as soon as none before it can come; where too many wait for that, they are put in order outside memory.
/// </summary>
/// <param name="workspace">How much memory waiting lines may take.</param>
/// <param name="write">Writes a line.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class LinesInOrder(Workspace workspace, LinesInOrder.Writer write, CancellationToken cancellation) : IDisposable
{
    /// <summary>What a line in memory takes beside its bytes.</summary>
    private const int Overhead = 64;

    private readonly PriorityQueue<byte[], int> _waiting = new();
    private readonly RecordWriter _record = new();
    private RecordSorter? _outside;
    private long _size;

    /// <summary>Writes a line; the bytes are its own only until it returns.</summary>
    public delegate void Writer(ReadOnlySpan<byte> line);

    /// <summary>Adds a line for a row.</summary>
    public void Add(CheckRow row, ReadOnlySpan<byte> line) => Add(row.Line, row.FirstLine, line);

    /// <param name="at">The line of the file that it is about.</param>
    /// <param name="first">Of which none before this one is still to come.</param>
    /// <param name="line">The bytes of the line.</param>
    public void Add(int at, int first, ReadOnlySpan<byte> line)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_outside is null)
        {
            WriteBefore(first);
            if (_size + line.Length + Overhead <= workspace.Memory)
            {
                _waiting.Enqueue(line.ToArray(), at);
                _size += line.Length + Overhead;
                return;
            }

            _outside = new(workspace, cancellation);
            while (_waiting.TryDequeue(out var waiting, out var of))
            {
                _outside.Add(_record.Clear().Number(of).Rest(waiting).Bytes);
            }
        }

        _outside.Add(_record.Clear().Number(at).Rest(line).Bytes);
    }

    /// <summary>Writes what is left, after the last was added.</summary>
    public void Complete()
    {
        WriteBefore(int.MaxValue);
        foreach (var record in _outside?.Sorted() ?? [])
        {
            write(record.Span[sizeof(int)..]);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _outside?.Dispose();

    private void WriteBefore(int first)
    {
        while (_waiting.TryPeek(out var line, out var at) && at < first)
        {
            write(line);
            _waiting.Dequeue();
            _size -= line.Length + Overhead;
        }
    }
}
