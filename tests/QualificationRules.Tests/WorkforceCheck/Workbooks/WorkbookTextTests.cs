using FluentAssertions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Workbooks;

/// <summary>Text as a cell of a workbook holds it.</summary>
public sealed class WorkbookTextTests
{
    [Theory]
    [InlineData("A. Archer", "A. Archer", "text is as it is")]
    [InlineData("a\u0001b\u001Fc", "a\uFFFDb\uFFFDc", "XML 1.0 cannot hold control characters")]
    [InlineData("a\uFFFEb", "a\uFFFDb", "nor what is no character")]
    [InlineData("a\uD800b", "a\uFFFDb", "nor half of a pair")]
    [InlineData("\U0001F600", "\U0001F600", "both halves are a character")]
    [InlineData("a\r\nb", "a b", "a line of data is one line")]
    [InlineData("_x0041_", "_x005F_x0041_", "else it is read as the letter A")]
    [InlineData("_x41_", "_x41_", "which is not such an escape")]
    [InlineData("=1+1", "'=1+1", "it would run once saved as CSV")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1", "in its wide form too")]
    [InlineData("\u200B=1+1", "'\uFFFD=1+1", "also behind what is not seen")]
    public void A_text_is_stored(string text, string stored, string because)
    {
        if (because.EndsWith("pair", StringComparison.Ordinal))
        {
            // A test's argument cannot hold half of a pair.
            text = "a" + (char)0xD800 + "b";
        }

        WorkbookText.Of([text]).Should().Be(stored, because);
    }

    [Fact]
    public void Several_texts_are_several_lines_and_what_is_empty_is_left_out() => WorkbookText.Of(["a", "", "=b"]).Should().Be("a\n'=b");

    [Theory]
    [InlineData(32_767, 32_767)]
    [InlineData(32_768, 32_767)]
    public void A_text_that_is_longer_than_a_cell_can_be_is_cut(int length, int stored) => WorkbookText.Of([new string('a', length)]).Length.Should().Be(stored);

    [Fact]
    public void A_cut_leaves_no_half_of_a_pair() => WorkbookText.Of([string.Concat(Enumerable.Repeat("\U0001F600", 20_000))]).Should().EndWith("\U0001F600...");
}
