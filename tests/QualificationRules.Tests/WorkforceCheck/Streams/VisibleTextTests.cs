using System.Globalization;
using System.Text;
using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Registers;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>What becomes of text of data before it is shown.</summary>
public sealed class VisibleTextTests
{
    private const string Joiners = "\u200C\u200D";

    [Theory]
    [InlineData("A\u001B[31mB", "A\uFFFD[31mB", "a colour code")]
    [InlineData("A\u009B31mB", "A\uFFFD31mB", "the same, as C1 has it")]
    [InlineData("A\u0007\u0008\u007FB", "A\uFFFD\uFFFD\uFFFDB", "bell, backspace, delete")]
    [InlineData("\u202Egnp.exe", "\uFFFDgnp.exe", "turned round")]
    [InlineData("\u2066A\u2069\u200F\u061C", "\uFFFDA\uFFFD\uFFFD\uFFFD", "marks of direction")]
    [InlineData("Ar\u200Bcher\uFEFF", "Ar\uFFFDcher\uFFFD", "of no width")]
    public void A_character_that_commands_or_hides_is_shown_as_one_that_is_not_known(string text, string shown, string because) =>
        VisibleText.Line(text).Should().Be(shown, because);

    [Fact]
    public void Half_of_a_surrogate_pair_is_shown_as_one_too()
    {
        VisibleText.Line("x\uD83D").Should().Be("x\uFFFD");
        VisibleText.Line("\uDE00\uD83Dx").Should().Be("\uFFFD\uFFFDx", "two halves the wrong way round are no pair");
    }

    [Theory]
    [InlineData("A\tB")]
    [InlineData("A\nB")]
    [InlineData("A\r\nB")]
    [InlineData("A\rB")]
    [InlineData("A\u000B\u000C\u0085B")]
    [InlineData("A\u2028\u2029B")]
    public void A_tab_and_line_breaks_of_any_kind_are_a_space(string text) => VisibleText.Line(text).Should().Be("A B");

    [Theory]
    [InlineData("Zo\u00EB O'Neill-\u0141ukasz")]
    [InlineData("Z\u0308oe\u0301")]
    [InlineData("\u0645\u0631\u064A\u0645 \u0627\u0644\u0623\u0646\u0635\u0627\u0631\u064A")]
    [InlineData("\u05E9\u05B8\u05C1\u05E8\u05B8\u05D4")]
    [InlineData("\u738B\u5C0F\u660E\u3000\u845B\uDB40\uDD00")]
    [InlineData("\u0646\u06CC\u200C\u0645\u0627")]
    [InlineData("\u0915\u094D\u200D\u0937")]
    [InlineData("\uD83D\uDC69\u200D\uD83D\uDE80 \uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDFEB \u2764\uFE0F\u200D\uD83D\uDD25")]
    [InlineData("St Mary\u2019s \u2013 C of E \u00A3\u20AC\u00A0\u2026")]
    public void Names_in_any_script_and_emoji_are_left_as_they_are(string text) => VisibleText.Line(text).Should().Be(text);

    [Theory]
    [InlineData("A\u200DB")]
    [InlineData("\u200D\u0646")]
    [InlineData("\u0646\u200C")]
    [InlineData("\u0646\u200C\u200C\u0646")]
    [InlineData("\u0416\u200C\u0416")]
    public void Joiners_where_they_join_nothing_are_shown(string text) => VisibleText.Line(text).Should().NotContainAny("\u200C", "\u200D").And.Contain("\uFFFD");

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "B")]
    [InlineData("\u0646", "\u0646")]
    [InlineData("\u4E00", "\n")]
    public void No_code_point_whatever_stands_beside_it_is_shown_that_does_harm(string before, string after)
    {
        foreach (var point in CodePoints.All)
        {
            if (CodePoints.AreHarmfulIn(VisibleText.Line(before + point + after), point is "\u200C" or "\u200D" ? Joiners : ""))
            {
                Assert.Fail($"{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(point))} between {before} and {after}");
            }
        }
    }

    [Fact]
    public void Every_letter_mark_number_sign_and_space_is_shown_as_it_is()
    {
        foreach (var text in CodePoints.All.Where(text => IsOrdinary(CharUnicodeInfo.GetUnicodeCategory(text, 0))))
        {
            if (!string.Equals(VisibleText.Line(text), text, StringComparison.Ordinal))
            {
                Assert.Fail($"U+{char.ConvertToUtf32(text, 0):X4}");
            }
        }
    }

    [Property]
    public void Of_any_text_one_line_is_left_and_shown_again_it_is_the_same(char[] text)
    {
        var shown = VisibleText.Line(new string(text));

        CodePoints.AreHarmfulIn(shown, Joiners).Should().BeFalse();
        VisibleText.Line(shown).Should().Be(shown);
    }

    [Property]
    public void Of_our_own_lines_the_breaks_are_kept(char[][] lines)
    {
        var texts = lines.Select(line => new string(line).ReplaceLineEndings(" ")).ToList();

        VisibleText.Lines(string.Join('\n', texts)).Split('\n').Should().HaveCount(Math.Max(1, texts.Count)).And.OnlyContain(line => !CodePoints.AreHarmfulIn(line, Joiners));
    }

    [Theory]
    [InlineData(39, "\uD83D\uDE80")]
    [InlineData(38, "\uD83D\uDE80\uD83D\uDE80")]
    public void A_quotation_is_cut_off_between_characters(int before, string text) =>
        CodePoints.AreHarmfulIn(Quoted.Of(new string('x', before) + text + "and so on")).Should().BeFalse();

    private static bool IsOrdinary(UnicodeCategory category) => category is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
