using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Json.Receipts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Json.Receipts;

/// <summary>A receipt names its ruleset by version and by hash.</summary>
public sealed class RulesetTests
{
    private static readonly JsonElement Rendered = JsonElement.Parse(new DecisionReceipts(new()).RulesetJson);

    [Fact]
    public void Every_date_of_the_law_is_hashed() =>
        Rendered.GetProperty("dates").EnumerateObject().Select(date => (date.Name, date.Value.GetString())).Should().BeEquivalentTo(
            typeof(Dates).GetProperties().Where(property => property.PropertyType == typeof(LocalDate))
                .Select(property => (Camel(property.Name), LocalDatePattern.Iso.Format((LocalDate)property.GetValue(null)!))));

    [Fact]
    public void Every_datum_of_the_ruleset_is_hashed() =>
        Names(Rendered.GetProperty("ruleset")).Should().BeEquivalentTo(PropertiesOf(typeof(Ruleset)));

    [Fact]
    public void Every_datum_of_a_scholarship_cohort_is_hashed()
    {
        var cohorts = Rendered.GetProperty("ruleset").GetProperty("scholarshipCohorts").EnumerateArray().ToList();

        cohorts.Should().HaveCount(ScholarshipCohorts.All.Length);
        Names(cohorts[0]).Should().BeEquivalentTo(PropertiesOf(typeof(ScholarshipCohort)).Select(name => name.Replace("citations", "cites", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_establishment_type_is_hashed_with_all_its_scopes()
    {
        var types = Rendered.GetProperty("establishmentTypes").EnumerateArray().ToList();

        types.Select(type => type.GetProperty("code").GetInt32()).Should().Equal(EstablishmentType.All.Select(type => type.Code));
        Names(types[0]).Should().BeEquivalentTo(PropertiesOf(typeof(EstablishmentType)));
    }

    [Fact]
    public void Every_row_and_finding_of_every_question_is_hashed()
    {
        var questions = Rendered.GetProperty("questions").EnumerateArray().ToList();

        questions.Select(question => question.GetProperty("code").GetString()).Should().Equal(Question.All.Select(question => question.Code));
        questions.Count(question => question.TryGetProperty("course", out _)).Should().Be(Question.All.Count(question => question.Course is not null));
        foreach (var (rendered, question) in questions.Zip(Question.All))
        {
            rendered.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("id").GetString()).Should().Equal(question.Table.Rows.Select(row => row.Id));
            rendered.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Equal(question.Table.Findings.Select(finding => finding.Code));
            rendered.GetProperty("findings").EnumerateArray().Should().OnlyContain(finding => finding.GetProperty("cites").GetArrayLength() > 0);
        }
    }

    [Fact]
    public void A_receipt_of_another_version_says_so()
    {
        var verification = new DecisionReceipts(new(new() { Version = "england-2028" })).Verify(Receipt.OfPerson(Receipt.Person).ToUtf8());

        verification.Status.Should().Be(ReceiptStatus.OtherRuleset);
        verification.FirstDifference.Should().Be(new ReceiptDifference("/ruleset", "\"england-2028\"", $"\"{Ruleset.Current.Version}\""));
    }

    [Fact]
    public void A_receipt_of_other_data_under_the_same_version_says_so()
    {
        var spring = ProgrammeWindow.Spring2025;
        var other = new Ruleset { Spring2025 = new(spring.Name, spring.FirstDay, spring.LastDay.PlusDays(1), spring.Source) };

        var verification = new DecisionReceipts(new(other)).Verify(Receipt.OfPerson(Receipt.Person).ToUtf8());

        verification.Status.Should().Be(ReceiptStatus.OtherRuleset);
        verification.FirstDifference!.Pointer.Should().Be("/rulesetSha256");
    }

    [Theory]
    [InlineData("ruleset")]
    [InlineData("rulesetSha256")]
    public void A_ruleset_put_in_by_hand_is_no_other_ruleset_but_a_difference(string property)
    {
        var receipt = Receipt.Example();
        receipt[property] = JsonValue.Create("other");

        var verification = Receipt.Verify(receipt.ToJsonString());

        verification.Status.Should().Be(ReceiptStatus.Differs);
        verification.FirstDifference!.Pointer.Should().Be($"/{property}");
    }

    [Theory]
    [InlineData("ruleset", ReceiptStatus.OtherRuleset)]
    [InlineData("outcome", ReceiptStatus.Differs)]
    public void A_changed_receipt_of_another_version_is_told_from_an_unchanged_one(string changed, ReceiptStatus status)
    {
        var receipt = Receipt.Example();
        receipt["ruleset"] = JsonValue.Create("other");
        var intact = JsonNode.Parse(Receipt.Rehashed(receipt))!;
        if (!string.Equals(changed, "ruleset", StringComparison.Ordinal))
        {
            intact[changed] = JsonValue.Create("satisfied");
        }

        Receipt.Verify(intact.ToJsonString()).Status.Should().Be(status);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => Camel(property.Name));

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
