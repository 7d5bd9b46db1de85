using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using QualificationRules.ServiceTests.Support;

namespace QualificationRules.ServiceTests.Api;

/// <summary>The description says what the service does, and its schemas are those of the wire format.</summary>
public sealed class OpenApiTests
{
    private static readonly string[] NotDescribed = ["/openapi/v1.json", "/try", "/try.js", "/try.css", "/", "check", "/check.css"];

    /// <summary>The routes that answer, and the examples of what they take and give.</summary>
    public static TheoryData<string, string, string> Examples => new()
    {
        { "/v1/verdicts", "Case", "Verdict" },
        { "/v1/timelines", "Case", "Timeline" },
        { "/v1/receipts", "Case", "Receipt" },
        { "/v1/receipts/verify", "Receipt", "Verification" },
    };

    /// <summary>Documents, and the schema of each.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        { "/v1/rules", "Rules" },
        { "/v1/rules/senco-qualification", "QuestionTable" },
        { "/v1/rules/npq-scholarship", "QuestionTable" },
        { "/v1/catalogue", "Catalogue" },
    };

    [Fact]
    public async Task It_is_valid_OpenAPI_3_1()
    {
        var read = OpenApiDocument.Parse(await Service.Client.GetStringAsync("/openapi/v1.json"), OpenApiConstants.Json);

        read.Diagnostic!.SpecificationVersion.Should().Be(OpenApiSpecVersion.OpenApi3_1);
        read.Diagnostic.Errors.Should().BeEmpty();
        read.Diagnostic.Warnings.Should().BeEmpty();
    }

    [Fact]
    public async Task It_describes_every_route_that_there_is()
    {
        var routes = Service.Provider.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!);

        (await Described())["paths"]!.AsObject().Select(path => path.Key).Should().BeEquivalentTo(routes.Except(NotDescribed, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Each_example_is_answered_with_the_example_beside_it_and_both_are_as_their_schema_says(string route, string asked, string answered)
    {
        var description = await Described();
        var examples = description["components"]!["examples"]!;

        using var response = await Service.Client.PostAsync(route, Service.Body(examples[asked]!["value"]!.ToJsonString()));

        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        JsonElement.DeepEquals(answer, JsonSerializer.SerializeToElement(examples[answered]!["value"])).Should().BeTrue(answer.ToString());
        AssertValid(description, asked, JsonSerializer.SerializeToElement(examples[asked]!["value"]));
        AssertValid(description, answered, answer);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Each_document_is_as_its_schema_says(string address, string schema) =>
        AssertValid(await Described(), schema, await Service.Client.GetFromJsonAsync<JsonElement>(address));

    [Fact]
    public async Task A_problem_is_as_its_schema_says()
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body("{}"));

        AssertValid(await Described(), "Problem", await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    [Theory]
    [InlineData("""{"id":"c1","question":"senco-qualification","on":"2026-11-22"}""")]
    [InlineData("""{"id":"c1","question":"course-start","on":"2026-11-22","person":{}}""")]
    [InlineData("""{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[{"id":"a1","role":"cook"}]}}""")]
    public async Task A_case_that_the_wire_format_refuses_is_not_as_its_schema_says(string line) =>
        IsValid(await Described(), "Case", JsonElement.Parse(line)).Should().BeFalse();

    private static void AssertValid(JsonObject description, string schema, JsonElement value) => IsValid(description, schema, value).Should().BeTrue($"it is a {schema}");

    private static bool IsValid(JsonObject description, string schema, JsonElement value)
    {
        var schemas = description["components"]!["schemas"]!.DeepClone();
        var text = new JsonObject { ["$ref"] = $"#/$defs/{schema}", ["$defs"] = schemas }.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
        return JsonSchema.FromText(text, new() { SchemaRegistry = new() }).Evaluate(value).IsValid;
    }

    private static async Task<JsonObject> Described() => (await Service.Client.GetFromJsonAsync<JsonObject>("/openapi/v1.json"))!;
}
