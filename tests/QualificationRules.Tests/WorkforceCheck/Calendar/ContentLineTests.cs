using System.Text;
using FluentAssertions;
using WorkforceCheck.Calendar;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>RFC 5545 sections 3.1 and 3.3.11.</summary>
public sealed class ContentLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("A. Archer", "A. Archer")]
    [InlineData("Pine View, Wrexham; closed", "Pine View\\, Wrexham\\; closed")]
    [InlineData("C:\\posts", "C:\\\\posts")]
    [InlineData("\\n", "\\\\n")]
    [InlineData("one\ntwo", "one\\ntwo")]
    [InlineData("one\r\ntwo", "one\\ntwo")]
    [InlineData("one\rtwo\n", "one\\ntwo\\n")]
    [InlineData("\"quoted\": 'yes'", "\"quoted\": 'yes'")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("a\u001b[31m\u0000b\u007f", "a[31mb")]
    [InlineData("Siân Ó Néill 😀", "Siân Ó Néill 😀")]
    public void Text_is_escaped(string text, string escaped) => ContentLine.Escape(text).Should().Be(escaped);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(74, 0)]
    [InlineData(75, 0)]
    [InlineData(76, 1)]
    [InlineData(149, 1)] // 75, then 74 after the space
    [InlineData(150, 2)]
    public void A_line_is_folded_after_75_octets(int length, int folds) =>
        ContentLine.Fold(new string('x', length)).Split("\r\n ").Length.Should().Be(folds + 1);

    [Fact]
    public void The_space_of_a_fold_counts() =>
        ContentLine.Fold(new string('x', 80)).Should().Be($"{new string('x', 75)}\r\n xxxxx\r\n");

    [Theory]
    [InlineData("é", "two octets")]
    [InlineData("€", "three octets")]
    [InlineData("😀", "four octets")]
    [InlineData("xé€😀", "mixed")]
    public void No_character_is_split_and_nothing_is_lost(string characters, string because)
    {
        for (var before = 0; before < 80; before++)
        {
            var line = new string('x', before) + string.Concat(Enumerable.Repeat(characters, 60));
            var folded = ContentLine.Fold(line);

            folded.Should().EndWith("\r\n");
            folded[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Should().Be(line, because);
            folded[..^2].Split("\r\n").Should().OnlyContain(part => Encoding.UTF8.GetByteCount(part) <= 75 && !char.IsLowSurrogate(part.TrimStart(' ')[0]), because);
        }
    }
}
