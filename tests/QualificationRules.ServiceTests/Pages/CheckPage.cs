using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>A page of the check, as it came.</summary>
internal sealed record CheckPage(string Html)
{
    private readonly IHtmlDocument _document = new HtmlParser().ParseDocument(Html);

    /// <summary>The heading.</summary>
    public string Title => _document.QuerySelector("h1")!.TextContent;

    /// <summary>The name in the browser.</summary>
    public string Name => _document.Title!;

    /// <summary>The id of the question; null on other pages.</summary>
    public string? At => Carried.FirstOrDefault(carried => carried.Name is "at").Value;

    /// <summary>Whether a date is asked for.</summary>
    public bool IsDate => _document.QuerySelector(".govuk-date-input") is not null;

    /// <summary>What is wrong; null where nothing is.</summary>
    public string? Fault => _document.QuerySelector(".govuk-error-summary li")?.TextContent;

    /// <summary>The text of the page.</summary>
    public string Text => string.Join(' ', _document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The hidden fields of the last form, the one that goes on.</summary>
    public IReadOnlyList<(string Name, string Value)> Carried =>
        [.. _document.QuerySelector("form:last-of-type")?.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => (input.Name!, input.Value)) ?? []];

    /// <summary>The hidden fields of the form that goes back.</summary>
    public IReadOnlyList<(string Name, string Value)> CarriedBack =>
        [.. _document.QuerySelectorAll("form")[0].QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Select(input => (input.Name!, input.Value))];

    /// <summary>What the fields that can be seen hold: the text typed, or the option chosen.</summary>
    public IReadOnlyList<string> Entered =>
        [.. _document.QuerySelectorAll("input").OfType<IHtmlInputElement>().Where(input => input.Type is "text" || (input.Type is "radio" && input.IsChecked)).Select(input => input.Value).Where(value => value.Length > 0)];

    /// <summary>The answers that are offered.</summary>
    public IReadOnlyList<string> Options => [.. _document.QuerySelectorAll(".govuk-radios__label").Select(label => label.TextContent)];

    /// <summary>The addresses that the page loads from or leads to.</summary>
    public IEnumerable<string> Addresses => _document.QuerySelectorAll("[href], [src], [action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!);

    /// <summary>The answers listed, by their names.</summary>
    public IReadOnlyDictionary<string, string> Answers => _document.QuerySelectorAll(".govuk-summary-list__row")
        .ToDictionary(row => row.QuerySelector("dt")!.TextContent.Trim(), row => row.QuerySelector("dd")!.TextContent.Trim(), StringComparer.Ordinal);

    /// <summary>What a button sends, by its words.</summary>
    public string? Button(string words) => _document.QuerySelectorAll("button").FirstOrDefault(button => string.Equals(button.TextContent.Trim(), words, StringComparison.Ordinal))?.GetAttribute("value");
}
