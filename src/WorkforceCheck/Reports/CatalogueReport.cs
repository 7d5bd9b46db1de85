using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Law;
using Spectre.Console;

namespace WorkforceCheck.Reports;

/// <summary>The catalogue of qualifications, for people.</summary>
internal static class CatalogueReport
{
    public static void Write(IAnsiConsole console)
    {
        foreach (var entry in Catalogue.Entries)
        {
            console.MarkupLine($"[bold]{Markup.Escape(entry.Title.Value)}[/]");
            foreach (var line in LinesOf(entry))
            {
                console.Write(new Padder(new Text($"- {line}"), new Padding(2, 0, 0, 0)));
            }

            console.WriteLine();
        }
    }

    private static IEnumerable<string> LinesOf(CatalogueEntry entry) =>
    [
        Line("Awarded by", entry.AwardedBy),
        .. entry.LeadProviders.Select(providers => Line("Lead providers", providers)),
        Line("Level", entry.Level),
        Line("Length", entry.Length),
        Line("Content", entry.ContentAreas),
        Line("Assessment", entry.Assessment),
        Line("For", entry.Audience),
        Line("Entry conditions", entry.EntryConditions),
        .. Line("Counts when started from", entry.FirstStart),
        .. Line("Counts when started up to", entry.LastStart),
        Line("Replaced", entry.Replaced),
        .. entry.ServiceCodes.Select(code => Line("Code in DfE's services", code)),
        .. entry.ProviderFigures.Select(figure => Line("One provider's figure, not a rule", figure)),
    ];

    private static string Line(string name, Sourced<string> value) => $"{name}: {value.Value} ({value.Source})";

    private static string Line(string name, Sourced<ImmutableArray<string>> list) => $"{name}: {string.Join(", ", list.Value)} ({list.Source})";

    private static IEnumerable<string> Line(string name, Sourced<LocalDate>? day) => day is null ? [] : [$"{name}: {Shown.InText(day.Value)} ({day.Source})"];
}
