using System.Buffers;
using QualificationRules.Benchmarks.Cases;
using QualificationRules.Json;
using QualificationRules.Questions;

namespace QualificationRules.Benchmarks.Batch;

/// <summary>Lines of the wire format for cases in the shape of school workforce data.</summary>
internal static class WireCases
{
    private const int Different = 1_024;
    private const int Seed = 7;

    /// <summary>Case lines, all different, each with its line break.</summary>
    public static byte[][] Lines() =>
        [.. new CaseGenerator(Seed, atEdges: 0.05).Take(Different).Select((asked, i) => Line(writer => CaseWriter.Write(writer, WireCase(asked, i))))];

    /// <summary>The verdict line, or error line, that answers each, with its line break.</summary>
    public static byte[][] Answers(Evaluator evaluator, byte[][] lines) =>
        [.. lines.Select(line => Line(writer => JsonLines.EvaluateLine(evaluator, line.AsSpan()[..^1], writer)))];

    /// <summary>The same in the compact form.</summary>
    public static byte[][] CompactAnswers(Evaluator evaluator, byte[][] lines) =>
        [.. lines.Select(line => Line(writer => CompactLines.EvaluateLine(evaluator, line.AsSpan()[..^1], writer)))];

    private static Case WireCase(KnownCase asked, int i) =>
        new($"case-{i:0000}", Question.SencoQualification, asked.On, LibraryRecord.Of(asked), AppointmentId: null, Readings: default);

    private static byte[] Line(Action<ArrayBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
