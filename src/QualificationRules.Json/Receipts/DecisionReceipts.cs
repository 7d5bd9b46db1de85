using QualificationRules.Facts;

namespace QualificationRules.Json.Receipts;

/// <summary>Makes and verifies the receipts of an evaluator's decisions. Immutable and safe to share between threads.</summary>
public sealed class DecisionReceipts
{
    private readonly Evaluator _evaluator;
    private readonly string _rulesetSha256;

    /// <summary>For an evaluator, whose ruleset is hashed once.</summary>
    public DecisionReceipts(Evaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluator = evaluator;
        RulesetJson = RulesetRendering.Of(evaluator.Ruleset);
        _rulesetSha256 = CanonicalJson.Sha256(RulesetJson);
    }

    /// <summary>What is hashed of the ruleset, as canonical JSON: its data, the dates of the law, establishment types, and every question's decision table.</summary>
    public string RulesetJson { get; }

    /// <summary>Whose decisions they are.</summary>
    internal Evaluator Evaluator => _evaluator;

    /// <summary>What a receipt of this evaluator has in <c>ruleset</c> and in <c>rulesetSha256</c>.</summary>
    internal (string Version, string Sha256) Ruleset => (_evaluator.Ruleset.Version, _rulesetSha256);

    /// <summary>Decides a case, and makes the receipt of it.</summary>
    /// <exception cref="InvalidFactException">As of <see cref="Evaluator"/> and of <see cref="CaseWriter.ToJson"/>.</exception>
    public DecisionReceipt Of(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var verdict = _evaluator.Evaluate(@case.Question, @case.Person, @case.On, @case.AppointmentId, @case.Readings);
        return ReceiptWriter.Write(@case, verdict, _rulesetSha256);
    }

    /// <summary>
    /// Decides the case of a receipt again and compares. Whitespace and the order of properties do not matter. Never throws,
    /// whatever the bytes.
    /// </summary>
    /// <remarks>Tells an honest receipt from a mistaken or carelessly changed one; see the remarks of <see cref="DecisionReceipt"/>.</remarks>
    public ReceiptVerification Verify(ReadOnlySpan<byte> utf8Json) =>
        ReceiptReader.TryRead(utf8Json, out var receipt, out var problem) ? new ReceiptCheck(this, receipt).Run() : problem;
}
