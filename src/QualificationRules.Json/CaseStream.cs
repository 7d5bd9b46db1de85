using System.Buffers;
using System.Runtime.CompilerServices;
using QualificationRules.Json.Streams;

namespace QualificationRules.Json;

/// <summary>Reads and writes cases one by one.</summary>
internal static class CaseStream
{
    /// <summary>As many bytes as are held back before they are written.</summary>
    private const int HeldBack = 64 * 1024;

    public static async IAsyncEnumerable<CaseReading> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var lines = new LineBuffer(input, CaseReader.LongestLine);
        do
        {
            while (lines.TryTake(out var line))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return CaseReader.Read(line.Span);
            }
        }
        while (await lines.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    public static async Task<long> WriteAsync(IAsyncEnumerable<Case> cases, Stream output, CancellationToken cancellationToken)
    {
        var held = new ArrayBufferWriter<byte>();
        var written = 0L;
        try
        {
            await foreach (var @case in cases.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                CaseWriter.Write(held, @case);
                held.Write("\n"u8);
                written++;
                if (held.WrittenCount >= HeldBack)
                {
                    await output.WriteAsync(held.WrittenMemory, cancellationToken).ConfigureAwait(false);
                    held.ResetWrittenCount();
                }
            }
        }
        finally
        {
            // What came before an error is written too.
            await output.WriteAsync(held.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
        }

        return written;
    }
}
