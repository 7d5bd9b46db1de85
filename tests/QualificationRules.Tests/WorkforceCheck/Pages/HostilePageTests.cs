using System.Text;
using AngleSharp.Dom;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QualificationRules.Registers.Extracts;
using WorkforceCheck.Reports;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>Names and schools are whatever somebody typed, control characters apart, which the reading of the file rejects: no element and no attribute of a page comes of them.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Fragments =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</td>", "</table>", "</style>", "<!--", "-->", "]]>", "<svg/onload=x>", "<a href='javascript:x'>", "\"", "'", "`", "=", "&lt;", "&#x41;", "&",
        " onmouseover=", "\u202E", "\u200B", "{0}", "A. Archer", " ", "é", "😀",
    ];

    [Property(MaxTest = 60, Arbitrary = [typeof(HostileTexts)])]
    public void A_hostile_name_and_school_make_no_element_and_no_attribute_and_are_shown_as_they_are(HostileText name, HostileText school)
    {
        var (plain, hostile) = (Csv("A. Archer", "Ashbrook Primary"), Csv($"Name {name.Text}", $"School {school.Text}"));
        var page = ParsedPage.OfCsv(hostile, "--details");

        Structure(page).Should().Equal(Structure(ParsedPage.OfCsv(plain, "--details")));
        var person = StaffExtract.Read(Encoding.UTF8.GetBytes(hostile)).People.Single();
        var head = page.QuerySelector("section.overdue th[scope=row]")!;
        head.FirstChild!.TextContent.Should().Be(PageText.Clean(person.Row.Name));
        head.QuerySelector(".sub")!.TextContent.Should().Be(PageText.Clean(person.Posts.Single().Row.School));
    }

    [Fact]
    public void What_a_rejected_row_says_is_text_too()
    {
        var page = ParsedPage.OfCsv($"{ParsedPage.Header}<b>E1</b>,<i>A</i>,\"<script>x</script>\",<u>S</u>,34,<script>soon</script>,,,,\n");

        page.QuerySelectorAll("script, i, u").Should().BeEmpty();
        page.Rows("undecided").Should().ContainSingle().Which.TextContent.Should().Contain("<script>soon</script>");
    }

    [Fact]
    public void The_name_of_the_file_and_the_filters_are_text_too()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(directory.FullName, "<b>&'.csv");
            File.WriteAllText(file, $"{ParsedPage.Header}E1,A,900001,S,34,2020-09-01,,,,\n");
            var page = ParsedPage.Of(Run.Of("check", file, "--format", "html", "--school", "<i>").Out);

            page.QuerySelector("header p")!.TextContent.Should().StartWith("<b>&'.csv, as of ");
            page.QuerySelector("header")!.TextContent.Should().Contain("--school <i>; no row is left");
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static string Csv(string name, string school) => $"{ParsedPage.Header}E1,{Cell(name)},900001,{Cell(school)},34,2020-09-01,,,,\n";

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static IEnumerable<string> Structure(IDocument page) => page.All.Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

    public sealed record HostileText(string Text);

    public static class HostileTexts
    {
        public static Arbitrary<HostileText> Texts() =>
            Gen.Elements(Fragments).ListOf().Select(parts => new HostileText(string.Concat(parts.Take(6)))).ToArbitrary();
    }
}
