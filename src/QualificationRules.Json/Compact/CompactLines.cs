using System.Buffers;
using System.Text.Json;
using QualificationRules.Json.Writing;

namespace QualificationRules.Json;

/// <summary>
/// Answers JSON Lines in the compact form, for files: the first line has every provision that verdicts cite, each under a key, and the verdicts
/// name the keys. A verdict is otherwise as <see cref="JsonLines"/> writes it; <see cref="CompactReader"/> puts the citations back.
/// </summary>
public static class CompactLines
{
    /// <summary>The name of the form, which the first line gives as its <c>format</c>.</summary>
    public const string Format = "compact-1";

    /// <summary>Writes the first line, then answers every line of a stream; where the stream is empty the first line is all.</summary>
    /// <returns>How many lines were read and rejected: the first line of the answer counts for none.</returns>
    /// <inheritdoc cref="JsonLines.EvaluateAsync"/>
    public static async Task<JsonLinesSummary> EvaluateAsync(Evaluator evaluator, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var first = new ArrayBufferWriter<byte>();
        WriteFirstLine(evaluator, first);
        first.Write("\n"u8);
        await output.WriteAsync(first.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return await JsonLines.AnswerAsync(EvaluateLine, evaluator, input, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the first line, one JSON object, without a line break. The keys mean the same in every line of one version of the package, and nothing in another.</summary>
    public static void WriteFirstLine(Evaluator evaluator, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        using var writer = new Utf8JsonWriter(output, WriterOptions.Unchecked);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteString("ruleset", evaluator.Ruleset.Version);
        CitationKeys.Write(writer);
        writer.WriteEndObject();
    }

    /// <summary>Answers one line of UTF-8 with one JSON object whose citations are keys of the first line, neither with a line break. Never throws, whatever the bytes.</summary>
    /// <returns>Whether the answer is a verdict; else it is an error.</returns>
    public static bool EvaluateLine(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output) =>
        JsonLines.Answer(evaluator, line, output, static (evaluator, @case, output) => VerdictWriter.WriteCompact(output, @case, evaluator.Evaluate(@case)));
}
