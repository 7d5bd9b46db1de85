using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Law;
using static QualificationRules.Tests.Documents.Markdown;

namespace QualificationRules.Tests.Documents;

/// <summary>What the qualifications are, each value with its source.</summary>
internal static class CatalogueDocument
{
    public static GeneratedDocument Create() => new("docs/catalogue.md", Lines(
    [
        "# The qualifications",
        "",
        GeneratedFrom("the catalogue"),
        "",
        "What `Catalogue.Entries` says of each, value by value with its source. It is information beside the verdicts: nothing in it decides one.",
        .. Catalogue.Entries.SelectMany(Section),
        "",
        "## Cohorts of the NPQ for SENCOs",
        "",
        "Those known so far, `NpqCohorts.All`: advice speaks of them, and they decide nothing. Spring 2026 was unfunded, and its start is published as a",
        "season only.",
        "",
        "| cohort | starts from | to | source |",
        "| --- | --- | --- | --- |",
        .. NpqCohorts.All.Select(cohort => $"| {cohort.Name} | {Markdown.Of(cohort.StartsFrom)} | {Markdown.Of(cohort.StartsUntil)} | {Markdown.Of(cohort.Source)} |"),
    ]));

    private static IEnumerable<string> Section(CatalogueEntry entry) =>
    [
        "",
        $"## {entry.Title.Value}",
        "",
        "| | | source |",
        "| --- | --- | --- |",
        Row("title", entry.Title),
        Row("awarded by", entry.AwardedBy),
        .. entry.LeadProviders.Select(providers => Row("lead providers, by list", Joined(providers))),
        Row("level", entry.Level),
        Row("length", entry.Length),
        Row("content", Joined(entry.ContentAreas)),
        Row("assessment", entry.Assessment),
        Row("for", entry.Audience),
        Row("asked of those who begin it", entry.EntryConditions),
        .. Day("first start that counts", entry.FirstStart),
        .. Day("last start that counts", entry.LastStart),
        Row("replaced", entry.Replaced),
        .. entry.ServiceCodes.Select(code => Row("code in DfE's services", code)),
        .. entry.ProviderFigures.Select(figure => Row("one provider's figure", figure)),
    ];

    private static string Row(string name, Sourced<string> value) => $"| {name} | {value.Value} | {Markdown.Of(value.Source)} |";

    private static Sourced<string> Joined(Sourced<ImmutableArray<string>> values) => new(string.Join("; ", values.Value), values.Source);

    private static IEnumerable<string> Day(string name, Sourced<LocalDate>? day) => day is null ? [] : [Row(name, new(Markdown.Of(day.Value), day.Source))];
}
