using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using QualificationRules.Questions;
using WorkforceCheck.Reports;

namespace QualificationRules.Tests.WorkforceCheck.Pages;

/// <summary>Pages of <c>check --format html</c>, as a browser reads them. "Today" is 22 November 2026.</summary>
internal static class ParsedPage
{
    /// <summary>The columns of a post and of both courses.</summary>
    public const string Header = "Employee ID,Name,URN,School,Establishment Type,Role Start Date,NASENCO Start Date,NASENCO Award Date,NPQ Start Date,NPQ Award Date\n";

    public static LocalDate On { get; } = new(2026, 11, 22);

    /// <summary>The page of the sample trust.</summary>
    public static IDocument OfTrust(params string[] options) => Of(Run.Of(["check", Run.Data("trust.csv"), "--format", "html", .. options]));

    /// <summary>The page of this file.</summary>
    public static IDocument OfCsv(string csv, params string[] options) => Of(Run.Check(csv, ["--format", "html", .. options]));

    /// <summary>The page of one post that begins on this day.</summary>
    public static IDocument OfPost(string cells) => OfCsv($"{Header}E1,A. Archer,900001,Ashbrook Primary,34,{cells}\n");

    public static IDocument Of(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>What is answered about the sample trust.</summary>
    public static CheckReport Trust { get; } = Reported.Of(File.ReadAllBytes(Run.Data("trust.csv")), Question.SencoQualification, On);

    /// <summary>The rows of the section of this key that tell of a person.</summary>
    public static IEnumerable<IElement> Rows(this IDocument page, string section) => page.QuerySelectorAll($"section.{section} tbody tr:not(.more)");

    /// <summary>The row of the person of this name.</summary>
    public static IElement RowOf(this IDocument page, string name) =>
        page.QuerySelectorAll(".people tbody tr:not(.more)").Single(row => string.Equals(NameOf(row), name, StringComparison.Ordinal));

    /// <summary>The row that tells of this line of the file.</summary>
    public static IElement RowAt(this IDocument page, int line) => page.QuerySelectorAll(".people tbody tr:not(.more)").Single(row => LineOf(row) == line);

    /// <summary>What can be unfolded below a row.</summary>
    public static IElement Fold(this IElement row) => row.NextElementSibling!.QuerySelector("details")!;

    /// <summary>The name in the head of a row.</summary>
    public static string NameOf(IElement row) => row.QuerySelector("th")!.FirstChild!.TextContent.Trim();

    /// <summary>The line in the file that a row tells of.</summary>
    public static int LineOf(IElement row) => int.Parse(row.QuerySelectorAll("th .sub")[^1].TextContent["line ".Length..], System.Globalization.CultureInfo.InvariantCulture);

    private static IDocument Of(Run run) => Of(run.Out);
}
