using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Documents;

/// <summary>What mutation testing leaves out is the code that the configuration quotes beside the reason; with QUALIFICATIONRULES_WRITE set the places are written anew.</summary>
public sealed partial class StrykerConfigTests
{
    private const string Path = "tests/QualificationRules.Tests/stryker-config.yaml";

    [Fact]
    public void Each_place_left_out_is_that_of_the_code_quoted()
    {
        var config = new GeneratedDocument(Path, "");
        var seen = new Dictionary<(string File, string Code), int>();
        var text = LeftOut().Replace(config.CheckedIn(), place =>
        {
            var (file, code) = (place.Groups["file"].Value, place.Groups["code"].Value);
            var (from, to) = PlaceOf(code, file, seen);
            return string.Create(CultureInfo.InvariantCulture, $"    # `{code}`\n    - \"!**/{file}{{{from}..{to}}}\"\n");
        });

        seen.Should().NotBeEmpty();
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) is { Length: > 0 })
        {
            (config with { Text = text }).Write();
        }

        config.CheckedIn().Should().Be(text, "the places are counted in characters; renew them with: {0}", GeneratedDocument.Command);
    }

    /// <summary>The first place not listed yet; lines may break where the quotation has a space.</summary>
    private static (int From, int To) PlaceOf(string code, string file, Dictionary<(string File, string Code), int> seen)
    {
        var source = new GeneratedDocument($"src/QualificationRules/{file}", "").CheckedIn();
        var quoted = new Regex(Regex.Escape(code).Replace("\\ ", "\\s+", StringComparison.Ordinal), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        var at = quoted.Match(source, seen.GetValueOrDefault((file, code)));
        at.Success.Should().BeTrue("{0} is to have the code {1}", file, code);
        seen[(file, code)] = at.Index + 1;
        return (at.Index, at.Index + at.Length);
    }

    [GeneratedRegex("""    # `(?<code>[^`\n]+)`\n    - "!\*\*/(?<file>[\w/.]+)\{\d+\.\.\d+\}"\n""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftOut();
}
