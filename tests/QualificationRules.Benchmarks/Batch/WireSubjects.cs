using System.Buffers;
using System.Text.Json;
using QualificationRules.Json;

namespace QualificationRules.Benchmarks.Batch;

/// <summary>Case lines in, verdict lines out, on one thread and into one buffer: by System.Text.Json alone, by the library, and by the library in the compact form.</summary>
internal sealed class WireSubjects
{
    /// <summary>How many cases are answered in turn.</summary>
    public const int Cases = 256;

    private readonly Evaluator _evaluator = new();
    private readonly byte[][] _lines = WireCases.Lines()[..Cases];
    private readonly PlainPipeline _plain;
    private readonly ArrayBufferWriter<byte> _answers = new();

    public WireSubjects() => _plain = new(_lines, WireCases.Answers(_evaluator, _lines));

    public int Plain()
    {
        _answers.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_answers, PlainPipeline.Options);
        for (var i = 0; i < Cases; i++)
        {
            _plain.Answer(i, _answers, writer);
        }

        return _answers.WrittenCount;
    }

    public int Ordinary() => Answer(JsonLines.EvaluateLine);

    public int Compact() => Answer(CompactLines.EvaluateLine);

    private int Answer(EvaluateLine answer)
    {
        _answers.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_answers, PlainPipeline.Options);
        foreach (var line in _lines)
        {
            answer(_evaluator, line.AsSpan()[..^1], _answers);
            _answers.Write("\n"u8);
        }

        return _answers.WrittenCount;
    }

    private delegate bool EvaluateLine(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output);
}
