using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;
using QualificationRules.Law;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>A receipt says what was decided of what, and deciding again gives the same.</summary>
public sealed class ReceiptTests
{
    [Fact]
    public void Holds_the_case_the_decision_and_the_hashes()
    {
        var receipt = Receipt.OfPerson(Receipt.Person);
        var json = JsonNode.Parse(receipt.ToJson())!.AsObject();

        json.Select(property => property.Key).Should().Equal(
            "case", "deadline", "factsSha256", "format", "outcome", "possible", "post", "reasons", "ruleset", "rulesetSha256", "sha256");
        Expect(json["case"], "{'id':'c1','on':'2026-11-22','person':{'appointments':[{'from':'2010-01-01/2010-12-31','id':'a0','role':'head','school':{}},{'from':'2023-09-01','id':'a1','role':'senco','school':{'establishmentType':34,'urn':'900001'},'teachesAtSchool':true}],'teacher':{'qtsHeldFrom':'2005-07-01'},'training':[{'awarded':null,'qualification':'NPQSENCO','started':'2025-04-22'}]},'question':'senco-qualification','readings':{'clock':'appointment','induction':'byRegulations','leapDay':'february28','priorService':'literal'}}");
        Expect(json["deadline"], "'2026-09-01'");
        Expect(json["format"], "1");
        Expect(json["outcome"], "'notSatisfied'");
        Expect(json["possible"], "['notSatisfied']");
        Expect(json["post"], "'a1'");
        json["ruleset"]!.GetValue<string>().Should().Be(Ruleset.Current.Version);
        Expect(json["reasons"]!.AsArray().Single(reason => string.Equals((string?)reason!["code"], "not-past-the-deadline", StringComparison.Ordinal)), "{'code':'not-past-the-deadline','holds':false}");
        json["factsSha256"]!.GetValue<string>().Should().Be(receipt.FactsSha256);
        json["rulesetSha256"]!.GetValue<string>().Should().Be(receipt.RulesetSha256);
        json["sha256"]!.GetValue<string>().Should().Be(receipt.Sha256);
    }

    [Fact]
    public void What_is_not_known_is_null_and_possible_has_every_outcome()
    {
        var json = JsonNode.Parse(Receipt.OfPerson("{}").ToJson())!.AsObject();

        Expect(json["post"], "null");
        Expect(json["deadline"], "null");
        Expect(json["outcome"], "'indeterminate'");
        json["possible"]!.AsArray().Count.Should().BeGreaterThan(1);
        json["reasons"]!.AsArray().Should().Contain(reason => reason!["holds"] == null);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void Of_every_labelled_case_is_verified(string id)
    {
        var receipt = Receipt.Of(ConformanceCases.Of(id).Case);

        Receipt.Verify(receipt.ToUtf8()).Should().Be(new ReceiptVerification(ReceiptStatus.Verified, null));
    }

    /// <summary>Also with its lists in another order: a receipt sorts them, and what was decided of the one is decided again of the other.</summary>
    [Property(MaxTest = 150, Arbitrary = [typeof(WireCases)])]
    public void Of_any_case_is_verified(Case @case)
    {
        try
        {
            var receipt = Receipt.Of(@case);
            Receipt.Verify(receipt.ToUtf8()).FirstDifference.Should().BeNull();
            Receipt.Of(@case with { Person = Reversed(@case.Person) }).ToJson().Should().Be(receipt.ToJson());
        }
        catch (InvalidFactException e)
        {
            e.Error.Code.Should().Be("ambiguousAppointment");
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(SchoolCases)])]
    public void Of_schools_told_in_every_way_is_verified(Case @case) => Receipt.Verify(Receipt.Of(@case).ToUtf8()).FirstDifference.Should().BeNull();

    [Fact]
    public void Is_verified_with_other_whitespace_and_its_properties_in_another_order()
    {
        var receipt = Receipt.Example();
        var reversed = new JsonObject(receipt.Reverse().Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));

        Receipt.Verify(reversed.ToJsonString(new() { WriteIndented = true })).Status.Should().Be(ReceiptStatus.Verified);
    }

    [Fact]
    public void Is_verified_with_a_byte_order_mark_and_its_whole_numbers_written_otherwise()
    {
        var receipt = Receipt.OfPerson(Receipt.Person).ToJson();

        Receipt.Verify("\uFEFF" + receipt).Status.Should().Be(ReceiptStatus.Verified);
        Receipt.Verify(receipt.Replace("\"format\":1,", "\"format\":1.0,", StringComparison.Ordinal)).Status.Should().Be(ReceiptStatus.Verified);
        Receipt.Verify(receipt.Replace("\"establishmentType\":34,", "\"establishmentType\":3.4e1,", StringComparison.Ordinal)).Status.Should().Be(ReceiptStatus.Verified);
    }

    private static StaffRecord Reversed(StaffRecord person) => new(
        new(person.Teacher.QtsHeldFrom, person.Teacher.QtsByPartialAccess, person.Teacher.Qtls.Reverse(), person.Teacher.Induction, person.Teacher.InductionCompletedOn),
        person.AppointmentsKnown ? person.Appointments.Reverse() : null,
        person.Training.Reverse(),
        person.Trn,
        person.AppointmentsComplete,
        person.TrainingComplete,
        person.Scholarship);

    private static void Expect(JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(Encoding.UTF8.GetString(Line.Utf8(expected)))).Should().BeTrue("{0} is expected, found {1}", expected, actual?.ToJsonString());
}
