using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>The compact form: the citations in a first line, their keys in the verdicts, and nothing lost.</summary>
public sealed class CompactLineTests
{
    private static readonly string[] Citing = ["reasons", "advice"];

    private static readonly byte[] FirstLine = Encoding.UTF8.GetBytes(First(new Evaluator()));

    /// <summary>What speaks for a reading of contested words, which a line of the wire format does not cite; and what the catalogue alone says.</summary>
    private static readonly string[] CitedElsewhere =
    [
        nameof(Provisions.ThirdAnniversary2009), nameof(Provisions.AppointedBefore2009), nameof(Provisions.WithinThreeYearsOfAppointment), nameof(Provisions.CorrespondingDate), nameof(ProgrammeProvisions.NpqSencoAudience),
    ];

    [Fact]
    public void The_first_line_names_the_form_and_the_ruleset_and_has_the_citations()
    {
        var first = JsonElement.Parse(FirstLine);

        first.EnumerateObject().Select(property => property.Name).Should().Equal("format", "ruleset", "cites");
        first.GetProperty("format").GetString().Should().Be("compact-1");
        first.GetProperty("ruleset").GetString().Should().Be(Ruleset.Current.Version);
        first.GetProperty("cites").EnumerateObject().Select(citation => citation.Name).Should().OnlyHaveUniqueItems();
        Schemas.Compact.IsValid(first).Should().BeTrue();
    }

    [Fact]
    public void The_first_line_names_the_ruleset_of_the_evaluator() =>
        First(new(Ruleset.Current with { Version = "another" })).Should().Contain("\"ruleset\":\"another\"");

    [Fact]
    public void It_has_every_provision_that_a_verdict_can_cite()
    {
        var written = JsonElement.Parse(FirstLine).GetProperty("cites").EnumerateObject().Select(citation => Shown(citation.Value)).ToHashSet(StringComparer.Ordinal);

        var cited = new[] { typeof(Provisions), typeof(HeadshipProvisions), typeof(ProgrammeProvisions) }
            .SelectMany(holder => holder.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(Citation) && !CitedElsewhere.Contains(property.Name))
            .Select(property => (Citation)property.GetValue(null)!)
            .Concat(NpqCohorts.All.Select(cohort => cohort.Source));

        cited.Select(citation => $"{citation.Instrument.Title} {citation.Provision} {citation.Url}").Where(citation => !written.Contains(citation)).Should().BeEmpty();
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(WireCases)])]
    public void A_line_with_its_citations_put_back_is_the_ordinary_line(Case @case) => AssertSame(CaseWriter.ToJson(@case));

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void Of_every_labelled_case_too(string id)
    {
        var line = ConformanceCases.Of(id).CaseLine;

        AssertSame(line);
        Schemas.Compact.IsValid(JsonElement.Parse(Compact(line))).Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("wrong")]
    [InlineData("{\"id\":\"c1\"}")]
    public void An_error_is_as_in_the_ordinary_form(string line)
    {
        Compact(line).Should().Be(Line.Answer(Encoding.UTF8.GetBytes(line)));
        Schemas.Compact.IsValid(JsonElement.Parse(Compact(line))).Should().BeTrue();
    }

    [Fact]
    public async Task Where_there_is_no_line_the_first_line_is_all()
    {
        var (summary, text) = await Evaluate("");

        summary.Should().Be(new JsonLinesSummary(0, 0));
        text.Should().Be(Encoding.UTF8.GetString(FirstLine) + "\n");
    }

    [Fact]
    public async Task Lines_are_answered_after_it_in_order()
    {
        string[] cases = [.. ConformanceCases.Ids.Select(id => ConformanceCases.Of((string)id[0]).CaseLine), "wrong"];

        var (summary, text) = await Evaluate(string.Join('\n', cases));

        summary.Should().Be(new JsonLinesSummary(cases.Length, 1));
        text.Split('\n').Should().Equal([Encoding.UTF8.GetString(FirstLine), .. cases.Select(Compact), ""]);
        text.Length.Should().BeLessThan(cases.Sum(line => Line.Answer(Encoding.UTF8.GetBytes(line)).Length) * 6 / 10, "citations are half of an ordinary line");
    }

    [Theory]
    [InlineData("'cites':[{'instrument':'i','provision':'p','authority':'statute','url':'https://example.org'}]")]
    [InlineData("'cites':['1']")]
    [InlineData("'cites':[]")]
    public void The_schema_wants_keys(string cites) =>
        Schemas.Compact.IsValid(JsonElement.Parse(Line.Utf8($"{{'id':'c1','question':'senco-appointment','on':'2026-11-22','outcome':'satisfied','reasons':[{{'code':'c','text':'t','holds':true,{cites}}}],'ruleset':'r','projection':false}}"))).Should().BeFalse();

    /// <summary>Put back twice: by the reader of the package to the byte, and here by the words of the wire format.</summary>
    private static void AssertSame(string line)
    {
        var (ordinary, compact) = (Line.Answer(Encoding.UTF8.GetBytes(line)), Compact(line));

        var expanded = new ArrayBufferWriter<byte>();
        new CompactReader(FirstLine).Expand(Encoding.UTF8.GetBytes(compact), expanded);
        Encoding.UTF8.GetString(expanded.WrittenSpan).Should().Be(ordinary);

        var verdict = JsonNode.Parse(compact)!.AsObject();
        foreach (var cites in Citing.SelectMany(part => verdict[part]?.AsArray() ?? []).Select(each => each!["cites"]!.AsArray()))
        {
            for (var i = 0; i < cites.Count; i++)
            {
                cites[i] = JsonNode.Parse(FirstLine)!["cites"]![cites[i]!.GetValue<string>()]!.DeepClone();
            }
        }

        JsonNode.DeepEquals(verdict, JsonNode.Parse(ordinary)).Should().BeTrue(compact);
    }

    private static string Shown(JsonElement citation) =>
        $"{citation.GetProperty("instrument").GetString()} {citation.GetProperty("provision").GetString()} {citation.GetProperty("url").GetString()}";

    private static string First(Evaluator evaluator)
    {
        var output = new ArrayBufferWriter<byte>();
        CompactLines.WriteFirstLine(evaluator, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Compact(string line)
    {
        var output = new ArrayBufferWriter<byte>();
        CompactLines.EvaluateLine(new Evaluator(), Encoding.UTF8.GetBytes(line), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static async Task<(JsonLinesSummary Summary, string Text)> Evaluate(string lines)
    {
        using var output = new MemoryStream();
        var summary = await CompactLines.EvaluateAsync(new Evaluator(), new MemoryStream(Encoding.UTF8.GetBytes(lines)), output).ConfigureAwait(false);
        return (summary, Encoding.UTF8.GetString(output.ToArray()));
    }
}
