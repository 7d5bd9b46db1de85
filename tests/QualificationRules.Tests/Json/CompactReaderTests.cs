using System.Buffers;
using System.Text;
using FluentAssertions;
using QualificationRules.Json;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What the reader of compact files refuses, and says of it. That it puts back what was left out: <see cref="CompactLineTests"/>.</summary>
public sealed class CompactReaderTests
{
    private const string First = "{'format':'compact-1','ruleset':'r','cites':{'c1':{'instrument':'i'}}}";

    [Fact]
    public void It_says_the_ruleset() => new CompactReader(Line.Utf8(First)).Ruleset.Should().Be("r");

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("wrong")]
    [InlineData("{'format':'compact-2','ruleset':'r','cites':{}}")]
    [InlineData("{'format':1,'ruleset':'r','cites':{}}")]
    [InlineData("{'format':'compact-1','ruleset':'r'}")]
    [InlineData("{'format':'compact-1','ruleset':'r','cites':[]}")]
    [InlineData("{'format':'compact-1','ruleset':null,'cites':{}}")]
    public void What_is_no_first_line_is_refused(string line) =>
        FluentActions.Invoking(() => new CompactReader(Line.Utf8(line))).Should().Throw<FormatException>().WithMessage("The line is not the first line of a compact file:*\"compact-1\"*");

    [Theory]
    [InlineData("{'cites':['c1','c2']}", "The line cites \"c2\", which the first line of the file does not have.")]
    [InlineData("{'cites':['c1'", "The line is not a line of JSON.")]
    public void A_line_that_is_refused_is_not_written(string line, string message)
    {
        var to = new ArrayBufferWriter<byte>();

        FluentActions.Invoking(() => new CompactReader(Line.Utf8(First)).Expand(Line.Utf8(line), to)).Should().Throw<FormatException>().WithMessage(message);
        to.WrittenCount.Should().Be(0);
    }

    [Fact]
    public void Whatever_is_between_the_citations_stays_as_it_is()
    {
        var to = new ArrayBufferWriter<byte>();

        new CompactReader(Line.Utf8(First)).Expand(Line.Utf8("{ 'text' : 'c1, \\u0041 \\'cites\\'', 'cites' : [ 'c1' , 'c1' ] } "), to);

        Encoding.UTF8.GetString(to.WrittenSpan).Should().Be("{ \"text\" : \"c1, \\u0041 \\\"cites\\\"\", \"cites\" : [ {\"instrument\":\"i\"} , {\"instrument\":\"i\"} ] } ");
    }
}
