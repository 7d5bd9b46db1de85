using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using QualificationRules.ServiceTests.Support;
using QualificationRules.Testing;
using QualificationRules.Tests.Json;

namespace QualificationRules.ServiceTests.Api;

/// <summary>Whatever is sent, the answer is one that the documentation has. How to run it for long is told in docs/service.md.</summary>
public sealed class FuzzTests
{
    /// <summary>How many requests, where another number than 2,000 is wanted.</summary>
    private const string Variable = "QUALIFICATIONRULES_FUZZ";

    private const int Seed = 20_261_128;

    private static readonly string[] Routes = ["/v1/verdicts", "/v1/timelines", "/v1/receipts", "/v1/receipts/verify"];

    private static readonly string[] MediaTypes = [Service.Json, Service.Json, Service.Ndjson, "application/jsonl", "application/json; charset=\"utf-8\"", "text/csv"];

    private static readonly HttpStatusCode[] Documented =
        [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.UnsupportedMediaType];

    private static readonly string[] Fragments =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud800", "\n", "\r\n", "null", "-1", "1e999", "9999-12-31", "../..", "2009-09-01/2024-09-01", "\"id\":\"x\",", "\"continues\":\"a1\",", "\"until\":null,", "\u2028", "\uFEFF", "%00", "/.."];

    private static readonly HashSet<string> Codes =
    [
        .. File.ReadLines(Path.Combine(Tests.Documents.Repository.Root, "docs/errors.md"))
            .Concat(File.ReadLines(Path.Combine(Tests.Documents.Repository.Root, "docs/service.md")))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]),
    ];

    private static int Requests => int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Every_answer_is_a_documented_one()
    {
        await using var service = Service.With(("RequestsPerSecond", "1000000"));
        using var client = service.CreateClient();
        var random = new Random(Seed);
        var mutation = new Mutation(random, Fragments);
        byte[][] lines = [.. ConformanceCases.All.Select(labelled => Encoding.UTF8.GetBytes(labelled.CaseLine))];
        for (var request = 0; request < Requests; request++)
        {
            var count = random.Next(4);
            byte[] body = [.. Enumerable.Range(0, count + 1).SelectMany(_ => mutation.Of(lines[random.Next(lines.Length)]).Append((byte)'\n')).SkipLast(count == 0 ? 1 : 0)];
            var (route, mediaType) = (Routes[random.Next(Routes.Length)], MediaTypes[random.Next(MediaTypes.Length)]);

            // The server refuses an address with a null before it is one; the tests' client cannot send it.
            var address = random.Next(20) == 0 ? "/" + Uri.EscapeDataString(Encoding.Latin1.GetString(mutation.Of(Encoding.UTF8.GetBytes(route))).Replace('\0', '0')) : route;
            using var message = new HttpRequestMessage(random.Next(50) == 0 ? HttpMethod.Put : HttpMethod.Post, address) { Content = Service.Body(body, mediaType) };

            using var response = await client.SendAsync(message);

            Documented.Should().Contain(response.StatusCode, $"request {request}");
            AssertDocumented(response.Content.Headers.ContentType!.MediaType!, await response.Content.ReadAsStringAsync(), mediaType, body, $"request {request} to {address}");
        }
    }

    private static void AssertDocumented(string mediaType, string answer, string asked, byte[] body, string because)
    {
        if (mediaType is "application/problem+json")
        {
            Codes.Should().Contain(JsonElement.Parse(answer).GetProperty("code").GetString(), because);
            return;
        }

        mediaType.Should().Be(asked.Split(';')[0], because);
        var answers = mediaType is Service.Json ? [answer] : answer.Split('\n')[..^1];
        if (mediaType is not Service.Json)
        {
            answers.Should().HaveCount(body.Count(each => each == (byte)'\n') + (body[^1] == (byte)'\n' ? 0 : 1), because);
        }

        foreach (var each in answers.Select(line => JsonElement.Parse(line)))
        {
            if (each.TryGetProperty("error", out var error))
            {
                Codes.Should().Contain(error.GetProperty("code").GetString(), because);
            }
            else
            {
                each.EnumerateObject().Should().Contain(property => property.Name == "outcome" || property.Name == "segments" || property.Name == "status", because);
            }
        }
    }
}
