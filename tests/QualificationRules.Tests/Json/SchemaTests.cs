using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What is read and written is valid against the published schemas, and what is no case is not.</summary>
public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "conformance");

    public static TheoryData<string> LabelledFiles { get; } = [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(LabelledFiles))]
    public void Every_labelled_case_is_valid(string file) =>
        Lines(file).Where(line => !Schemas.LabelledCase.IsValid(JsonElement.Parse(line))).Should().BeEmpty();

    [Fact]
    public void A_labelled_case_may_tell_its_situation_and_what_the_authority_says()
    {
        var label = Lines("incomplete.jsonl")[0].TrimEnd('}');

        Schemas.LabelledCase.IsValid(JsonElement.Parse(label + ",\"situation\":\"It happened.\",\"says\":\"So it is.\"}")).Should().BeTrue();
        Schemas.LabelledCase.IsValid(JsonElement.Parse(label + ",\"situation\":1}")).Should().BeFalse();
        Schemas.LabelledCase.IsValid(JsonElement.Parse(label + ",\"other\":\"\"}")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void Every_verdict_line_is_valid(string id) => AssertValidAnswer(Line.Answer(Encoding.UTF8.GetBytes(ConformanceCases.Of(id).CaseLine)));

    [Theory]
    [InlineData("format.jsonl")]
    [InlineData("facts.jsonl")]
    public void Every_error_line_is_valid(string file)
    {
        foreach (var line in Rejected(file))
        {
            AssertValidAnswer(Line.Answer(Encoding.UTF8.GetBytes(line.GetRawText())));
        }
    }

    [Fact]
    public void No_line_whose_format_is_rejected_is_a_valid_case() =>
        Rejected("format.jsonl").Where(Schemas.Case.IsValid).Select(line => line.GetRawText()).Should().BeEmpty();

    [Fact]
    public void What_is_wrong_with_the_facts_is_beyond_a_schema() =>
        Rejected("facts.jsonl").Where(line => !Schemas.Case.IsValid(line)).Select(line => line.GetRawText()).Should().BeEmpty();

    [Property(MaxTest = 200, Arbitrary = [typeof(WireCases)])]
    public void Every_case_that_is_written_is_valid(Case @case)
    {
        var line = CaseWriter.ToJson(@case);

        Schemas.Case.IsValid(JsonElement.Parse(line)).Should().BeTrue(line);
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(WireCases)])]
    public void Every_answer_to_a_case_is_valid(Case @case) => AssertValidAnswer(Line.Answer(Encoding.UTF8.GetBytes(CaseWriter.ToJson(@case))));

    [Theory]
    [InlineData("'appointmentRows':[{'id':'a1','goesOnFrom':'a0','by':'predecessor'}]", true)]
    [InlineData("'appointmentRows':[]", false)]
    [InlineData("'appointmentRows':[{'id':'a1','goesOnFrom':'a0','by':'guess'}]", false)]
    [InlineData("'contested':[{'reading':'induction','value':'everySenco','outcome':'notSatisfied'}]", true)]
    [InlineData("'contested':[{'readings':{'induction':'everySenco','leapDay':'march1'},'outcome':'notSatisfied'}]", true)]
    [InlineData("'contested':[{'readings':{'induction':'everySenco'},'outcome':'notSatisfied'}]", false)]
    [InlineData("'reasons':[{'code':'c','text':'t','holds':null,'cites':[{'instrument':'i','provision':'p','authority':'statute','url':'https://example.org'}],'lawNotVerified':true}]", true)]
    [InlineData("'reasons':[{'code':'c','text':'t','holds':null,'cites':[{'instrument':'i','provision':'p','authority':'statute','url':'https://example.org'}],'lawNotVerified':false}]", false)]
    public void A_verdict_may_have(string properties, bool valid)
    {
        var reasons = properties.StartsWith("'reasons'", StringComparison.Ordinal) ? "" : "'reasons':[],";
        var verdict = Line.Utf8($"{{'id':'c1','question':'senco-appointment','on':'2026-11-22','outcome':'satisfied',{reasons}'ruleset':'r','projection':false,{properties}}}");

        Schemas.Verdict.IsValid(JsonElement.Parse(verdict)).Should().Be(valid);
    }

    private static void AssertValidAnswer(string answer) => Schemas.Verdict.IsValid(JsonElement.Parse(answer)).Should().BeTrue(answer);

    private static string[] Lines(string file) => File.ReadAllLines(Path.Combine(Folder, file));

    private static IEnumerable<JsonElement> Rejected(string file) => Lines(Path.Combine("rejected", file)).Select(line => JsonElement.Parse(line).GetProperty("line"));
}
