using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using QualificationRules.Json.Values;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>docs/errors.md lists every code, and every code of a line that can be told in JSON has a line in tests/conformance/rejected.</summary>
public sealed class ErrorDocumentTests
{
    /// <summary>Of lines that are no JSON, are too long, or have a property twice.</summary>
    private static readonly string[] WithoutLine = ["emptyLine", "lineTooLong", "malformedJson", "duplicateProperty"];

    [Fact]
    public void Every_code_of_the_format_is_in_its_table()
    {
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        Listed("The format").Should().Equal(codes);
    }

    [Fact]
    public void Every_code_that_can_be_told_in_JSON_has_a_rejected_line_and_no_other_has()
    {
        var told = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "conformance", "rejected")).SelectMany(File.ReadLines)
            .Select(line => JsonElement.Parse(line).GetProperty("expect").GetProperty("code").GetString()!);

        told.Except(WithoutLine, StringComparer.Ordinal).Should().BeEquivalentTo(
            Listed("The format").Concat(Listed("The facts")).Concat(Listed("The question")).Except(WithoutLine, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Listed(string heading)
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "errors.md"));
        var section = document[document.IndexOf($"## {heading}", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n## ", StringComparison.Ordinal);
        return Regex.Matches(end < 0 ? section : section[..end], @"^\| `(?<code>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["code"].Value);
    }
}
