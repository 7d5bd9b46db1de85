namespace QualificationRules.Json.Receipts;

/// <summary>What became of the verification of a receipt.</summary>
public enum ReceiptStatus
{
    /// <summary>It cannot be read as a receipt.</summary>
    NotAReceipt,

    /// <summary>It is of another version of the receipt's format; nothing else was looked at.</summary>
    OtherFormat,

    /// <summary>It is unchanged since it was written, but under another ruleset: this one cannot tell whether the decision was right.</summary>
    OtherRuleset,

    /// <summary>Deciding its case again gives another receipt.</summary>
    Differs,

    /// <summary>Deciding its case again gives the same receipt.</summary>
    Verified,
}
