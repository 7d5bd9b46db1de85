using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>Messages about lines of the file, to be told in their order when all are known; how many there are does not matter.</summary>
internal sealed class Messages(Workspace workspace, CancellationToken cancellation) : IDisposable
{
    private readonly RecordSorter _byLine = new(workspace, cancellation);
    private readonly RecordWriter _record = new();
    private int _count;

    /// <summary>Adds a message.</summary>
    public void Add(int line, string text) => _byLine.Add(_record.Clear().Number(line).Number(_count++).Text(text).Bytes);

    /// <summary>The messages by line, those about one line as they were added.</summary>
    public IEnumerable<string> InOrder() => _byLine.Sorted().Select(record => TextOf(record.Span));

    /// <inheritdoc/>
    public void Dispose() => _byLine.Dispose();

    private static string TextOf(ReadOnlySpan<byte> record)
    {
        var reader = new RecordReader(record);
        reader.Number();
        reader.Number();
        return reader.Text();
    }
}
