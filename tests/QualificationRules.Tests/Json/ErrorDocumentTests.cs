using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>docs/errors.md lists every code of the format.</summary>
public sealed class ErrorDocumentTests
{
    [Fact]
    public void Every_code_of_the_format_is_in_its_table()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "errors.md"));
        var table = document[document.IndexOf("## The format", StringComparison.Ordinal)..document.IndexOf("## The facts", StringComparison.Ordinal)];
        var listed = Regex.Matches(table, @"^\| `(?<code>\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["code"].Value);
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

        listed.Should().Equal(codes);
    }
}
