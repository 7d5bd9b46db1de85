using System.Buffers;
using System.Net;
using System.Text.Json;
using QualificationRules.Json;
using QualificationRules.ServiceTests.Support;
using QualificationRules.Testing;

namespace QualificationRules.ServiceTests.Api;

/// <summary>The service adds nothing to what the library answers, and takes nothing away.</summary>
public sealed class VerdictTests
{
    private static readonly Evaluator Evaluator = new();

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public async Task A_case_is_answered_with_the_bytes_of_the_library()
    {
        foreach (var labelled in ConformanceCases.All)
        {
            using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(labelled.CaseLine));

            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.ToString().Should().Be(Service.Json);
            (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Library(JsonLines.EvaluateLine, labelled.CaseLine), labelled.Id);
        }
    }

    [Fact]
    public async Task A_case_may_be_written_over_several_lines()
    {
        var written = JsonSerializer.Serialize(JsonElement.Parse(Given.Case), Indented);

        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(written, "application/json; charset=UTF-8"));

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Library(JsonLines.EvaluateLine, Given.Case));
    }

    [Theory]
    [InlineData("application/x-ndjson")]
    [InlineData("application/jsonl")]
    public async Task Lines_are_answered_with_the_bytes_of_the_library(string mediaType)
    {
        using var expected = new MemoryStream();
        await JsonLines.EvaluateAsync(Evaluator, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Given.Lines)), expected);

        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body(Given.Lines, mediaType));

        response.Content.Headers.ContentType!.ToString().Should().Be(mediaType);
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task A_line_that_is_no_case_is_answered_in_its_place()
    {
        using var response = await Service.Client.PostAsync("/v1/verdicts", Service.Body($"{Given.Case}\nno case\n{Given.Case}\n", Service.Ndjson));

        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToArray();
        answers.Should().HaveCount(3);
        answers[1].GetProperty("error").GetProperty("code").GetString().Should().Be("malformedJson");
        answers[2].GetProperty("outcome").GetString().Should().Be("notSatisfied");
    }

    [Fact]
    public async Task A_timeline_is_answered_with_the_bytes_of_the_library()
    {
        using var response = await Service.Client.PostAsync("/v1/timelines", Service.Body(Given.Case));

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Library(JsonLines.TimelineLine, Given.Case));
    }

    [Fact]
    public async Task Timelines_of_lines_are_answered_with_the_bytes_of_the_library()
    {
        using var expected = new MemoryStream();
        await JsonLines.TimelineAsync(Evaluator, new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Given.Lines)), expected);

        using var response = await Service.Client.PostAsync("/v1/timelines", Service.Body(Given.Lines, Service.Ndjson));

        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(expected.ToArray());
    }

    private static byte[] Library(Func<Evaluator, ReadOnlySpan<byte>, IBufferWriter<byte>, bool> answer, string line)
    {
        var output = new ArrayBufferWriter<byte>();
        answer(Evaluator, System.Text.Encoding.UTF8.GetBytes(line), output).Should().BeTrue();
        return output.WrittenSpan.ToArray();
    }
}
