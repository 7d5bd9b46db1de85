using System.Text.Json.Nodes;
using FluentAssertions;
using QualificationRules.Json.Receipts;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>Nothing in a receipt can be changed without verification telling.</summary>
public sealed class TamperingTests
{
    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void Every_single_change_is_detected(string id)
    {
        var receipt = JsonNode.Parse(Receipt.Of(ConformanceCases.Of(id).Case).ToJson())!;
        var changes = Tampering.Of(receipt).ToList();

        changes.Should().HaveCountGreaterThan(50);
        foreach (var (pointer, changed) in changes)
        {
            var verification = Receipt.Verify(changed.ToJsonString());

            verification.IsValid.Should().BeFalse("{0} was changed", pointer);
            verification.FirstDifference.Should().NotBeNull("{0} was changed", pointer);
        }
    }

    /// <summary>The decision follows from the case and the ruleset, so that a changed one shows whatever hash is put under it.</summary>
    [Fact]
    public void A_change_of_the_decision_is_found_in_its_place_even_under_a_new_hash()
    {
        foreach (var (pointer, changed) in Tampering.Of(Receipt.Example()).Where(change => IsOfDecision(change.Pointer)))
        {
            var verification = Receipt.Verify(Receipt.Rehashed(changed.AsObject()));

            verification.Status.Should().Be(ReceiptStatus.Differs, "{0} was changed", pointer);
            verification.FirstDifference!.Pointer.Should().StartWith(pointer);
        }
    }

    [Theory]
    [InlineData("outcome", "'satisfied'", "/outcome", "\"notSatisfied\"", "\"satisfied\"")]
    [InlineData("deadline", "null", "/deadline", "\"2026-09-01\"", "null")]
    [InlineData("possible", "[]", "/possible/0", "\"notSatisfied\"", null)]
    [InlineData("post", "'a0'", "/post", "\"a1\"", "\"a0\"")]
    [InlineData("reasons", "{}", "/reasons", null, "{}")]
    [InlineData("signature", "1", "/signature", null, "1")]
    [InlineData("case", "null", "/case", null, "null")]
    [InlineData("case", "{'id':'c1','question':'senco-qualification','on':'2026-11-31','person':{}}", "/case/on", null, "\"2026-11-31\"")]
    [InlineData("case", "{'id':'c1','question':'senco-qualification','on':'2026-11-22','person':{},'appointment':'a9'}", "/case/appointment", null, "\"a9\"")]
    [InlineData("case", "{'id':'c1','question':'senco-qualification','on':'2026-11-22','person':{'training':[{'qualification':'NPQ'}]}}", "/case/person/training/0/qualification", null, "\"NPQ\"")]
    public void The_first_difference_says_where_what_and_what_instead(string property, string value, string place, string? expected, string? found)
    {
        var receipt = Receipt.Example();
        receipt[property] = JsonNode.Parse(Line.Utf8(value));

        var difference = Receipt.Verify(receipt.ToJsonString()).FirstDifference!;

        difference.Pointer.Should().Be(place);
        difference.Found.Should().Be(found);
        if (expected is not null)
        {
            difference.Expected.Should().Be(expected);
        }
    }

    private static bool IsOfDecision(string pointer) =>
        pointer.Split('/')[1] is "deadline" or "factsSha256" or "outcome" or "possible" or "post" or "reasons" or "added";
}
