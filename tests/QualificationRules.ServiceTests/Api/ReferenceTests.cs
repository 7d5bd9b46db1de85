using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.ServiceTests.Support;
using QualificationRules.Tests.Documents;

namespace QualificationRules.ServiceTests.Api;

public sealed class ReferenceTests
{
    private static readonly string[] Codes = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Questions => [.. Codes];

    public static TheoryData<string> Documents =>
        [.. Codes.SelectMany(code => (string[])[$"/v1/rules/{code}", $"/v1/rules/{code}.dmn"]), "/v1/rules", "/v1/catalogue", "/openapi/v1.json", "/try"];

    [Fact]
    public async Task The_rules_name_the_ruleset_and_where_every_question_is()
    {
        var rules = await Get("/v1/rules");

        rules.GetProperty("ruleset").GetString().Should().Be(Ruleset.Current.Version);
        var questions = rules.GetProperty("questions").EnumerateArray().ToArray();
        questions.Select(question => question.GetProperty("question").GetString()).Should().Equal(Codes);
        foreach (var address in questions.SelectMany(question => (string[])["table", "dmn"], (question, property) => question.GetProperty(property).GetString()!))
        {
            using var response = await Service.Client.GetAsync(address);
            response.StatusCode.Should().Be(HttpStatusCode.OK, address);
        }
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_the_table_that_decides(string code)
    {
        var question = Question.All.First(each => string.Equals(each.Code, code, StringComparison.Ordinal));

        var table = await Get($"/v1/rules/{code}");

        table.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Equal(question.Table.Findings.Select(finding => finding.Code));
        table.GetProperty("rows").EnumerateArray().Select(Written).Should().Equal(question.Table.Rows.Select(row =>
            $"{row.Id}: {JsonNamingPolicy.CamelCase.ConvertName(row.Outcome.ToString())} where {string.Join(',', row.Holds)} and not {string.Join(',', row.Fails)}"));

        static string Written(JsonElement row) =>
            $"{row.GetProperty("id")}: {row.GetProperty("outcome")} where {string.Join(',', row.GetProperty("holds").EnumerateArray())} and not {string.Join(',', row.GetProperty("fails").EnumerateArray())}";
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_its_generated_DMN(string code)
    {
        var dmn = await Service.Client.GetByteArrayAsync($"/v1/rules/{code}.dmn");

        dmn.Should().Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.Root, $"docs/rules/dmn/{code}.dmn")));
    }

    [Fact]
    public async Task The_catalogue_has_every_qualification_each_value_with_its_source()
    {
        var qualifications = (await Get("/v1/catalogue")).GetProperty("qualifications").EnumerateArray().ToArray();

        qualifications.Select(each => each.GetProperty("title").GetProperty("value").GetString()).Should().Equal(Catalogue.Entries.Select(entry => entry.Title.Value));
        qualifications[1].GetProperty("firstStart").ToString().Should().Contain("2024-09-01").And.Contain("https://www.legislation.gov.uk/");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Who_has_a_document_already_is_told_so_by_the_ruleset(string address)
    {
        using var first = await Service.Client.GetAsync(address);
        var tag = first.Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { new EntityTagHeaderValue(tag.Tag) } } };

        using var second = await Service.Client.SendAsync(request);

        tag.Tag.Should().StartWith($"\"{Ruleset.Current.Version}-");
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    private static Task<JsonElement> Get(string address) => Service.Client.GetFromJsonAsync<JsonElement>(address);
}
