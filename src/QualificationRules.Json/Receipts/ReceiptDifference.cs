using System.Diagnostics.CodeAnalysis;

namespace QualificationRules.Json.Receipts;

/// <summary>Where a receipt is not what it should be.</summary>
/// <param name="Pointer">Where, as a JSON Pointer (RFC 6901) into the receipt; empty for the whole of it.</param>
/// <param name="Expected">What should be there: JSON text or, for what is no receipt or no case, what is allowed; null for nothing.</param>
/// <param name="Found">The JSON text that is there, at most 100 characters of it; null for nothing.</param>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "JSON Pointer is the name of what it is.")]
public sealed record ReceiptDifference(string Pointer, string? Expected, string? Found)
{
    /// <summary>Such as <c>/outcome: expected "pending", found "satisfied"</c>.</summary>
    public override string ToString() => $"{Pointer}: expected {Expected ?? "nothing"}, found {Found ?? "nothing"}";
}
