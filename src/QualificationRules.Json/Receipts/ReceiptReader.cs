using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Receipts;

/// <summary>Reads receipts, as far as they can be one.</summary>
internal static class ReceiptReader
{
    /// <summary>The longest case, with room for its other properties and for whitespace.</summary>
    public const int LongestReceipt = 4 * CaseReader.LongestLine;

    private const string Allowed = "a decision receipt: one JSON object in UTF-8 of at most 4 MiB, no property twice, numbers whole";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The receipt, whose values all have a canonical text; or what is wrong.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, out JsonElement receipt, [NotNullWhen(false)] out ReceiptVerification? problem)
    {
        receipt = default;
        utf8Json = ByteOrderMark.Without(utf8Json);
        if (utf8Json.Length > LongestReceipt || !Utf8.IsValid(utf8Json))
        {
            problem = NotAReceipt("", Allowed, utf8Json.Length > LongestReceipt ? "more than 4 MiB" : "what is not UTF-8");
            return false;
        }

        try
        {
            receipt = JsonElement.Parse(utf8Json, Strict);
            problem = Check(receipt);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a string that is no text.
            problem = NotAReceipt("", Allowed, Difference.Shown(Encoding.UTF8.GetString(utf8Json)));
        }

        return problem is null;
    }

    private static ReceiptVerification? Check(JsonElement receipt)
    {
        var shown = Difference.Shown(CanonicalJson.Of(receipt));
        if (receipt.ValueKind != JsonValueKind.Object)
        {
            return NotAReceipt("", Allowed, shown);
        }

        if (!receipt.TryGetProperty("format", out var format))
        {
            return NotAReceipt("/format", $"{ReceiptWriter.Format}", found: null);
        }

        return format.ValueKind == JsonValueKind.Number && WholeNumber.TryParse(JsonMarshal.GetRawUtf8Value(format), out var version) && version == ReceiptWriter.Format
            ? null
            : new(ReceiptStatus.OtherFormat, new("/format", $"{ReceiptWriter.Format}", Difference.Shown(CanonicalJson.Of(format))));
    }

    private static ReceiptVerification NotAReceipt(string pointer, string expected, string? found) =>
        new(ReceiptStatus.NotAReceipt, new(pointer, expected, found));
}
