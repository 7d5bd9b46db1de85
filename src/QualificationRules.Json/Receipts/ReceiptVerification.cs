namespace QualificationRules.Json.Receipts;

/// <summary>What the verification of a receipt came to.</summary>
public sealed record ReceiptVerification
{
    internal ReceiptVerification(ReceiptStatus status, ReceiptDifference? firstDifference) =>
        (Status, FirstDifference) = (status, firstDifference);

    /// <summary>What became of it.</summary>
    public ReceiptStatus Status { get; }

    /// <summary>Whether deciding the receipt's case again gives the same receipt.</summary>
    public bool IsValid => Status == ReceiptStatus.Verified;

    /// <summary>The first difference, in the order of the canonical receipt; null where it is valid.</summary>
    public ReceiptDifference? FirstDifference { get; }
}
