using System.Buffers;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Json.Writing;

namespace QualificationRules.Json.Receipts;

/// <summary>Makes and verifies receipts as JSON Lines: one case, or one receipt, a line in, one answer a line out, in order.</summary>
public static class ReceiptLines
{
    /// <summary>The longest receipt that is read, in bytes, without the line break: 4 MiB.</summary>
    public const int LongestReceipt = ReceiptReader.LongestReceipt;

    private static readonly NameTable<ReceiptStatus> Statuses = new(
        ("notAReceipt", ReceiptStatus.NotAReceipt),
        ("otherFormat", ReceiptStatus.OtherFormat),
        ("otherRuleset", ReceiptStatus.OtherRuleset),
        ("differs", ReceiptStatus.Differs),
        ("verified", ReceiptStatus.Verified));

    /// <summary>Answers every case of a stream with the receipt of its decision; else as <see cref="JsonLines.EvaluateAsync"/> does.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<JsonLinesSummary> MakeAsync(DecisionReceipts receipts, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return JsonLines.AnswerAsync((_, line, to) => MakeLine(receipts, line, to), receipts.Evaluator, input, output, cancellationToken);
    }

    /// <summary>
    /// Answers every receipt of a stream with what its verification came to: the id of its case, the status, and the first difference.
    /// Lines are told apart, answered and kept in order as by <see cref="JsonLines.EvaluateAsync"/>.
    /// </summary>
    /// <returns>How many lines there were, and how many of them are not verified.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<JsonLinesSummary> VerifyAsync(DecisionReceipts receipts, Stream input, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return JsonLines.AnswerAsync((_, line, to) => VerifyLine(receipts, line, to), receipts.Evaluator, input, output, cancellationToken, ReceiptReader.LongestReceipt);
    }

    /// <summary>Answers one line of UTF-8 with one JSON object, neither with a line break. Never throws, whatever the bytes.</summary>
    /// <returns>Whether the answer is a receipt; else it is an error.</returns>
    public static bool MakeLine(DecisionReceipts receipts, ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        return JsonLines.Answer(receipts.Evaluator, line, output, (_, @case, to) => to.Write(receipts.Of(@case).ToUtf8()));
    }

    /// <summary>Answers one receipt in UTF-8 with one JSON object without a line break: what its verification came to. Never throws, whatever the bytes.</summary>
    /// <returns>Whether it is verified.</returns>
    public static bool VerifyLine(DecisionReceipts receipts, ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        var verification = receipts.Verify(line);
        using var writer = new Utf8JsonWriter(output, WriterOptions.Readable);
        writer.WriteStartObject();
        writer.WriteString("id", IdOf(line));
        writer.WriteString("status", Statuses.NameOf(verification.Status));
        if (verification.FirstDifference is { } difference)
        {
            writer.WriteStartObject("firstDifference");
            writer.WriteString("pointer", difference.Pointer);
            writer.WriteString("expected", difference.Expected);
            writer.WriteString("found", difference.Found);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        return verification.IsValid;
    }

    /// <summary>The id of the receipt's case; null where it has none.</summary>
    private static string? IdOf(ReadOnlySpan<byte> line) =>
        ReceiptReader.TryRead(line, out var receipt, out _)
        && receipt.TryGetProperty("case", out var @case) && @case.ValueKind == JsonValueKind.Object
        && @case.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
