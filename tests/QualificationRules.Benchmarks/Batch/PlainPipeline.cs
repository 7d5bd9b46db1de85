using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using QualificationRules.Benchmarks.Batch.Plain;

namespace QualificationRules.Benchmarks.Batch;

/// <summary>The same lines in and the same lines out through System.Text.Json alone: each case line is read, and the object of its verdict written.</summary>
internal sealed class PlainPipeline
{
    private const int OutputBlock = 64 * 1024;

    /// <summary>How it writes: as the wire format does.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly byte[][] _lines;
    private readonly PlainVerdict[] _verdicts;

    public PlainPipeline(byte[][] lines, byte[][] answers)
    {
        _lines = lines;
        _verdicts = [.. answers.Select(answer => JsonSerializer.Deserialize(answer, PlainJson.Default.PlainVerdict)!)];
        for (var i = 0; i < answers.Length; i++)
        {
            var written = new ArrayBufferWriter<byte>();
            Write(_verdicts[i], written, new Utf8JsonWriter(written, Options));
            if (!written.WrittenSpan.SequenceEqual(answers[i]))
            {
                throw new InvalidOperationException($"The plain model does not write the verdict line that the library writes: {System.Text.Encoding.UTF8.GetString(written.WrittenSpan)}");
            }
        }
    }

    public async Task RunAsync(long count, Stream output)
    {
        var answers = new ArrayBufferWriter<byte>(OutputBlock * 2);
        using var writer = new Utf8JsonWriter(answers, Options);
        for (long i = 0; i < count; i++)
        {
            Answer((int)(i % _lines.Length), answers, writer);
            if (answers.WrittenCount >= OutputBlock)
            {
                await output.WriteAsync(answers.WrittenMemory).ConfigureAwait(false);
                answers.ResetWrittenCount();
            }
        }

        await output.WriteAsync(answers.WrittenMemory).ConfigureAwait(false);
    }

    /// <summary>Reads one case line and writes its verdict line.</summary>
    public void Answer(int i, ArrayBufferWriter<byte> answers, Utf8JsonWriter writer)
    {
        var read = JsonSerializer.Deserialize(_lines[i].AsSpan(), PlainJson.Default.PlainCase);
        Write(read is null ? null! : _verdicts[i], answers, writer);
    }

    private static void Write(PlainVerdict verdict, ArrayBufferWriter<byte> answers, Utf8JsonWriter writer)
    {
        writer.Reset(answers);
        JsonSerializer.Serialize(writer, verdict, PlainJson.Default.PlainVerdict);
        writer.Flush();
        answers.Write("\n"u8);
    }
}
