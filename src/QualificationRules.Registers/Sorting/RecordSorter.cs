using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace QualificationRules.Registers.Sorting;

/// <summary>
/// Puts records in the order of their bytes, however many there are: in memory as long as they fit, and beyond that by sorted runs in a
/// temporary file, which are merged when they are read.
/// </summary>
internal sealed class RecordSorter(Workspace workspace, CancellationToken cancellation) : IDisposable
{
    /// <summary>So many runs are merged into one long one, because each takes a buffer when all are merged in the end.</summary>
    private const int MostRuns = 512;

    private const int FirstBuffer = 4096;

    private const int WriteBuffer = 64 * 1024;

    /// <summary>The bytes that a record's place takes.</summary>
    private const int PlaceSize = 2 * sizeof(int);

    private readonly List<(int Start, int Length)> _records = [];
    private readonly List<(long Start, long End)> _runs = [];
    private byte[] _buffer = [];
    private int _used;
    private int _longRuns;
    private FileStream? _file;

    /// <summary>Adds a record. What decides the order comes first in it: all its bytes are compared.</summary>
    /// <exception cref="UnreadableFileException">The temporary file cannot be written.</exception>
    public void Add(ReadOnlySpan<byte> record)
    {
        cancellation.ThrowIfCancellationRequested();
        if (_records.Count > 0 && _used + record.Length + ((_records.Count + 1) * PlaceSize) > workspace.Memory)
        {
            Spill();
        }

        if (_used + record.Length > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_used + record.Length, Math.Max(FirstBuffer, Math.Min(_buffer.Length * 2, workspace.Memory))));
        }

        record.CopyTo(_buffer.AsSpan(_used));
        _records.Add((_used, record.Length));
        _used += record.Length;
    }

    /// <summary>The records in order. Each is valid until the next is asked for; nothing may be added any more.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Sorted()
    {
        if (_file is null)
        {
            Sort();
            return InMemory();
        }

        if (_records.Count > 0)
        {
            Spill();
        }

        _buffer = [];
        return Merged(_runs);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        (_buffer, _used) = ([], 0);
        _records.Clear();
        _file?.Dispose();
    }

    private void Sort() => CollectionsMarshal.AsSpan(_records).Sort((one, other) =>
        _buffer.AsSpan(one.Start, one.Length).SequenceCompareTo(_buffer.AsSpan(other.Start, other.Length)));

    private IEnumerable<ReadOnlyMemory<byte>> InMemory()
    {
        foreach (var (start, length) in _records)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return _buffer.AsMemory(start, length);
        }
    }

    private void Spill()
    {
        _file ??= workspace.CreateFile();
        if (_runs.Count - _longRuns == MostRuns)
        {
            var merged = Write(Merged(_runs[_longRuns..]));
            _runs.RemoveRange(_longRuns, MostRuns);
            _runs.Add(merged);
            _longRuns++;
        }

        Sort();
        _runs.Add(Write(InMemory()));
        _records.Clear();
        _used = 0;
    }

    private (long Start, long End) Write(IEnumerable<ReadOnlyMemory<byte>> records)
    {
        try
        {
            var start = _file!.Length;
            _file.Position = start;
            var buffer = new BufferedStream(_file, WriteBuffer);
            Span<byte> length = stackalloc byte[sizeof(int)];
            foreach (var record in records)
            {
                BinaryPrimitives.WriteInt32BigEndian(length, record.Length);
                buffer.Write(length);
                buffer.Write(record.Span);
            }

            buffer.Flush();
            return (start, _file.Length);
        }
        catch (IOException e)
        {
            throw workspace.CannotHold(e);
        }
    }

    private IEnumerable<ReadOnlyMemory<byte>> Merged(List<(long Start, long End)> runs)
    {
        var heads = new PriorityQueue<SortedRun, SortedRun>(Comparer<SortedRun>.Create((one, other) => one.Current.Span.SequenceCompareTo(other.Current.Span)));
        foreach (var (start, end) in runs)
        {
            var run = new SortedRun(_file!.SafeFileHandle, start, end);
            if (run.MoveNext())
            {
                heads.Enqueue(run, run);
            }
        }

        while (heads.TryDequeue(out var first, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return first.Current;
            if (first.MoveNext())
            {
                heads.Enqueue(first, first);
            }
        }
    }
}
