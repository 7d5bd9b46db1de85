using FluentAssertions;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>No text of the extract is run by a spreadsheet that opens the CSV report.</summary>
public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 1632 960001", "'+44 1632 960001")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("\uFF1D1+1", "'\uFF1D1+1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF20SUM(A1)", "'\uFF20SUM(A1)")]
    [InlineData("\uFE661+1", "'\uFE661+1")]
    [InlineData("\uFE621", "'\uFE621")]
    [InlineData("\uFE631", "'\uFE631")]
    [InlineData("\uFE6BSUM(A1)", "'\uFE6BSUM(A1)")]
    public void What_begins_with_the_sign_of_a_formula_has_an_apostrophe_before_it(string text, string written) => SpreadsheetText.Of(text).Should().Be(written);

    [Theory]
    [InlineData("  =1+1", "'  =1+1")]
    [InlineData("\u00A0=1+1", "'\u00A0=1+1")]
    [InlineData("\u3000\uFF1D1+1", "'\u3000\uFF1D1+1")]
    [InlineData("\t=1+1", "' =1+1")]
    [InlineData("\r=1+1", "' =1+1")]
    [InlineData("\r\n=1+1", "' =1+1")]
    [InlineData("\u2028=1+1", "' =1+1")]
    [InlineData("\u200B=1+1", "'\uFFFD=1+1")]
    [InlineData("\u2060=1+1", "'\uFFFD=1+1")]
    [InlineData("\uFEFF=1+1", "'\uFFFD=1+1")]
    [InlineData("\u202E=1+1", "'\uFFFD=1+1")]
    [InlineData("\0=1+1", "'\uFFFD=1+1")]
    [InlineData("\"=1+1\"", "'\"=1+1\"")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("\u201C=1+1", "'\u201C=1+1")]
    public void What_is_passed_over_before_the_sign_hides_nothing(string text, string written) => SpreadsheetText.Of(text).Should().Be(written);

    [Theory]
    [InlineData("Ashbrook;=1+1", "Ashbrook;'=1+1")]
    [InlineData("Ashbrook; @SUM(A1); x", "Ashbrook;' @SUM(A1); x")]
    [InlineData("a;;=1", "a;;'=1")]
    public void A_cell_that_begins_within_the_text_where_semicolons_part_cells_is_seen_to(string text, string written) => SpreadsheetText.Of(text).Should().Be(written);

    [Theory]
    [InlineData("")]
    [InlineData("A. Archer")]
    [InlineData("O'Neill-Smith")]
    [InlineData("St Mary's C of E Primary + Nursery")]
    [InlineData("Ashbrook, -1")]
    [InlineData("a=b; c")]
    [InlineData("Zo\u00EB Ng\u0169g\u0129")]
    [InlineData("\u0645\u0631\u064A\u0645")]
    [InlineData("2026-11-22")]
    [InlineData("900001")]
    [InlineData("2027-09-02: Overdue")]
    public void Anything_else_is_left_as_it_is(string text) => SpreadsheetText.Of(text).Should().Be(text);

    [Fact]
    public void No_text_in_one_line_of_the_signs_and_what_may_stand_before_them_begins_with_a_sign()
    {
        const string alphabet = "=+-@\uFF1D \u00A0\u200B\uFEFF\t\r\"';,x";
        foreach (var text in alphabet.SelectMany(one => alphabet.SelectMany(two => alphabet.Select(three => $"{one}{two}{three}"))))
        {
            if (SpreadsheetText.Of(text).Split(';').Any(cell => SpreadsheetText.MayRun(cell) && cell[0] != '\''))
            {
                Assert.Fail(text);
            }
        }
    }
}
