using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Receipts, and what becomes of them.</summary>
internal static class Receipt
{
    /// <summary>A SENCO whose time runs out on 1 September 2026 and who is taking the NPQ.</summary>
    public const string Person = "{'teacher':{'qtsHeldFrom':'2005-07-01'},'appointments':[{'id':'a1','role':'senco','school':{'urn':'900001','establishmentType':34},'from':'2023-09-01','teachesAtSchool':true},{'id':'a0','role':'head','from':'2010'}],'training':[{'qualification':'NPQSENCO','started':'2025-04-22','awarded':null}]}";

    private static readonly DecisionReceipts Current = new(new());

    public static DecisionReceipt Of(Case @case) => Current.Of(@case);

    public static DecisionReceipt Of(string line) => Of(Line.Case(line));

    public static DecisionReceipt OfPerson(string person) => Of(Line.WithPerson(person));

    public static JsonObject Example() => JsonNode.Parse(OfPerson(Person).ToJson())!.AsObject();

    public static ReceiptVerification Verify(ReadOnlySpan<byte> receipt) => Current.Verify(receipt);

    public static ReceiptVerification Verify(string receipt) => Current.Verify(Encoding.UTF8.GetBytes(receipt));

    /// <summary>The receipt with its own hash computed anew, as whoever means harm would.</summary>
    public static string Rehashed(JsonObject receipt)
    {
        receipt["sha256"] = CanonicalJson.Sha256(CanonicalJson.Of(JsonElement.Parse(receipt.ToJsonString()), without: "sha256"));
        return receipt.ToJsonString();
    }
}
