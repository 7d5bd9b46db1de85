using System.Text;
using FluentAssertions;
using FsCheck.Xunit;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Siân Ó Néill 😀 Иван", "Siân Ó Néill 😀 Иван")]
    [InlineData("one\ttwo\r\nthree", "one two  three")]
    [InlineData("a\u001b[31mb\u0000c\u007f", "a\uFFFD[31mb\uFFFDc\uFFFD")]
    [InlineData("\u202Egpj.\u202C", "\uFFFDgpj.\uFFFD")]
    [InlineData("\u2066a\u2069\u200F", "\uFFFDa\uFFFD\uFFFD")]
    [InlineData("a\u200Bb\u200Dc\uFEFFd\u00ADe", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("a\u2028b\u2029c", "a\uFFFDb\uFFFDc")]
    [InlineData("a\uFFFFb", "a\uFFFDb")]
    [InlineData("<b> & \"quoted\"", "<b> & \"quoted\"")]
    public void What_is_unseen_or_turns_the_direction_is_replaced_and_all_else_kept(string text, string cleaned) => PageText.Clean(text).Should().Be(cleaned);

    /// <summary>By numbers: no attribute can hold half a pair.</summary>
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDE00)]
    public void Half_a_surrogate_pair_is_replaced(int half) => PageText.Clean($"a{(char)half}b").Should().Be("a\uFFFDb");

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onfocus=\"x", "&quot; onfocus=&quot;x")]
    [InlineData("' a", "&#x27; a")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("Müller", "Müller")]
    public void Markup_is_written_as_text(string text, string html) => Written(text).Should().Be(html);

    [Property(MaxTest = 500)]
    public void Any_text_is_read_back_as_its_cleaned_self_from_an_element_and_from_an_attribute(string? any)
    {
        var text = any ?? "";
        var element = ParsedPage.Of($"<!doctype html><body><p title=\"{Written(text)}\">{Written(text)}</p>").Body!.Children.Should().ContainSingle().Subject;

        element.TextContent.Should().Be(PageText.Clean(text));
        element.GetAttribute("title").Should().Be(PageText.Clean(text));
        element.Attributes.Should().ContainSingle();
        element.Children.Should().BeEmpty();
        PageText.Clean(text).EnumerateRunes().Should().NotContain(rune => Rune.IsControl(rune));
    }

    private static string Written(string text)
    {
        using var writer = new StringWriter();
        PageText.Write(writer, text);
        return writer.ToString();
    }
}
