using System.Text;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Receipts;

/// <summary>
/// A decision on record: the case, what was decided, under which ruleset, and hashes of all three, as canonical JSON.
/// docs/receipts.md describes every property.
/// </summary>
/// <remarks>It is no signature: whoever can change a receipt can also compute its hashes anew. Keep, or sign, the hash elsewhere.</remarks>
public sealed class DecisionReceipt
{
    private readonly string _json;

    internal DecisionReceipt(Verdict verdict, string json, string factsSha256, string rulesetSha256, string sha256) =>
        (Verdict, _json, FactsSha256, RulesetSha256, Sha256) = (verdict, json, factsSha256, rulesetSha256, sha256);

    /// <summary>The verdict that it records.</summary>
    public Verdict Verdict { get; }

    /// <summary>The SHA-256 of the facts, in hexadecimal; the same for all ways of writing facts that mean the same.</summary>
    public string FactsSha256 { get; }

    /// <summary>The SHA-256 of the ruleset, in hexadecimal: that of <see cref="DecisionReceipts.RulesetJson"/>.</summary>
    public string RulesetSha256 { get; }

    /// <summary>The SHA-256 of the receipt without its own <c>sha256</c>, in hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>The receipt as canonical JSON.</summary>
    public string ToJson() => _json;

    /// <summary>The receipt as canonical JSON, in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_json);

    /// <inheritdoc/>
    public override string ToString() => _json;
}
