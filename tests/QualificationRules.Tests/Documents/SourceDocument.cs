using System.Reflection;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>Every provision that the rules, reasons, advice and catalogue cite, by instrument.</summary>
internal static class SourceDocument
{
    private static readonly Type[] Holders = [typeof(Provisions), typeof(HeadshipProvisions), typeof(ProgrammeProvisions), typeof(CatalogueSources)];

    public static GeneratedDocument Create() => new("docs/rules/sources.md", Lines(
    [
        "# Sources",
        "",
        GeneratedFrom("the citations"),
        "",
        "Every provision and publication that rules, reasons, advice and catalogue cite, under its instrument, and the days on which the rules draw on it,",
        "both included; one without days is not bound to any.",
        .. Cited().GroupBy(citation => citation.Instrument).OrderBy(group => group.Key.Authority).ThenBy(group => group.Key.Title, StringComparer.Ordinal).SelectMany(Section),
    ]));

    private static IEnumerable<Citation> Cited() =>
        Holders.SelectMany(holder => holder.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(Citation)).Select(property => (Citation)property.GetValue(null)!);

    private static IEnumerable<string> Section(IGrouping<Instrument, Citation> cited) =>
    [
        "",
        $"## [{cited.Key.Title}]({cited.Key.Url}), {Names.Authorities.NameOf(cited.Key.Authority)}",
        "",
        .. cited.Distinct().OrderBy(citation => citation.Provision, StringComparer.Ordinal).Select(citation => $"- [{citation.Provision}]({citation.Url}){Period(citation)}"),
    ];
}
