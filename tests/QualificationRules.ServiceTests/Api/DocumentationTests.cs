using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using QualificationRules.ServiceTests.Support;
using QualificationRules.Tests.Documents;

namespace QualificationRules.ServiceTests.Api;

/// <summary>What docs/service.md shows is what happens.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs/service.md"));

    [Fact]
    public async Task Each_call_from_a_shell_gives_the_answer_shown_under_it()
    {
        var examples = Example().Matches(Text);

        examples.Should().HaveCountGreaterThanOrEqualTo(3);
        foreach (Match example in examples)
        {
            using var response = await Service.Client.SendAsync(Request(example.Groups["command"].Value));
            var answer = await response.Content.ReadAsStringAsync();
            AssertShown(example.Groups["answer"].Value.Trim(), answer.Trim());
        }
    }

    /// <summary>Where the documentation leaves out a part, it has three dots.</summary>
    private static void AssertShown(string shown, string answer)
    {
        var parts = shown.Split("...");
        var at = 0;
        foreach (var part in parts)
        {
            var found = answer.IndexOf(part.Trim(), at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, "{0} is shown, and the answer is {1}", part, answer);
            at = found + part.Trim().Length;
        }

        answer.Should().StartWith(parts[0].Trim()).And.EndWith(parts[^1].Trim());
    }

    /// <summary>The request that curl makes of a command.</summary>
    private static HttpRequestMessage Request(string command)
    {
        var words = Word().Matches(command.Replace("\\\n", " ", StringComparison.Ordinal)).Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Value).ToArray();
        words[0].Should().Be("curl");
        var (address, body, type) = (words.Single(word => word.StartsWith("http://localhost:8080/", StringComparison.Ordinal)), Following("-d"), Following("-H"));
        var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(address).PathAndQuery);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type!.Split(": ")[1]);
        }

        return request;

        string? Following(string option) => Array.IndexOf(words, option) is var at and >= 0 ? words[at + 1] : null;
    }

    [GeneratedRegex("```sh\n(?<command>curl [^`]*)```\n\n```json\n(?<answer>[^`]*)```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    [GeneratedRegex("'(?<quoted>[^']*)'|[^ \n]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
