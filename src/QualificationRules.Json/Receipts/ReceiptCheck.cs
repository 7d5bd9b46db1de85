using System.Text;
using System.Text.Json;
using QualificationRules.Facts;

namespace QualificationRules.Json.Receipts;

/// <summary>The verification of one receipt.</summary>
internal sealed class ReceiptCheck(DecisionReceipts receipts, JsonElement found)
{
    public ReceiptVerification Run()
    {
        if (RulesetDifference() is { } otherRuleset && IsIntact())
        {
            return new(ReceiptStatus.OtherRuleset, otherRuleset);
        }

        var difference = FirstDifference();
        return new(difference is null ? ReceiptStatus.Verified : ReceiptStatus.Differs, difference);
    }

    private ReceiptDifference? RulesetDifference()
    {
        var expected = JsonElement.Parse(Rendering.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("ruleset", receipts.Ruleset.Version);
            writer.WriteString("rulesetSha256", receipts.Ruleset.Sha256);
            writer.WriteEndObject();
        }));
        return DifferenceOf("ruleset") ?? DifferenceOf("rulesetSha256");

        ReceiptDifference? DifferenceOf(string name) => found.TryGetProperty(name, out var value)
            ? Difference.First(expected.GetProperty(name), value, $"/{name}")
            : new($"/{name}", CanonicalJson.Of(expected.GetProperty(name)), null);
    }

    /// <summary>Whether the receipt's own hash is that of the rest of it.</summary>
    private bool IsIntact() =>
        found.TryGetProperty("sha256", out var sha256) && sha256.ValueKind == JsonValueKind.String
        && sha256.ValueEquals(CanonicalJson.Sha256(CanonicalJson.Of(found, without: "sha256")));

    private ReceiptDifference? FirstDifference()
    {
        if (!found.TryGetProperty("case", out var @case))
        {
            return AtCase("", "A receipt has the case that it is of; this one has none.");
        }

        var reading = CaseReader.Read(Encoding.UTF8.GetBytes(CanonicalJson.Of(@case)));
        if (reading.Case is null)
        {
            return AtCase(reading.Error!.Pointer ?? "", reading.Error.Message);
        }

        try
        {
            return Difference.First(JsonElement.Parse(receipts.Of(reading.Case).ToJson()), found);
        }
        catch (InvalidFactException e)
        {
            // The post asked about, where the facts leave no choice of one; a case that was read can be written.
            return AtCase("/appointment", e.Error.Message);
        }
    }

    private ReceiptDifference AtCase(string pointer, string allowed) =>
        new($"/case{pointer}", allowed, Difference.At(found, $"/case{pointer}"));
}
