using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace SencoChecker.Api.Reference;

/// <summary>What a qualification is, each value with its source.</summary>
internal sealed record QualificationData
{
    public required Qualification Qualification { get; init; }

    public required SourcedData<string> Title { get; init; }

    public required SourcedData<string> AwardedBy { get; init; }

    public required IEnumerable<SourcedData<ImmutableArray<string>>> LeadProviders { get; init; }

    public required SourcedData<string> Level { get; init; }

    public required SourcedData<string> Length { get; init; }

    public required SourcedData<ImmutableArray<string>> ContentAreas { get; init; }

    public required SourcedData<string> Assessment { get; init; }

    public required SourcedData<string> Audience { get; init; }

    public required SourcedData<string> EntryConditions { get; init; }

    public SourcedData<string>? FirstStart { get; init; }

    public SourcedData<string>? LastStart { get; init; }

    public required SourcedData<string> Replaced { get; init; }

    public required IEnumerable<SourcedData<string>> ServiceCodes { get; init; }

    public required IEnumerable<SourcedData<string>> ProviderFigures { get; init; }

    /// <summary>An entry of the catalogue.</summary>
    public static QualificationData Of(CatalogueEntry entry) => new()
    {
        Qualification = entry.Qualification,
        Title = SourcedData<string>.Of(entry.Title),
        AwardedBy = SourcedData<string>.Of(entry.AwardedBy),
        LeadProviders = entry.LeadProviders.Select(SourcedData<ImmutableArray<string>>.Of),
        Level = SourcedData<string>.Of(entry.Level),
        Length = SourcedData<string>.Of(entry.Length),
        ContentAreas = SourcedData<ImmutableArray<string>>.Of(entry.ContentAreas),
        Assessment = SourcedData<string>.Of(entry.Assessment),
        Audience = SourcedData<string>.Of(entry.Audience),
        EntryConditions = SourcedData<string>.Of(entry.EntryConditions),
        FirstStart = Day(entry.FirstStart),
        LastStart = Day(entry.LastStart),
        Replaced = SourcedData<string>.Of(entry.Replaced),
        ServiceCodes = entry.ServiceCodes.Select(SourcedData<string>.Of),
        ProviderFigures = entry.ProviderFigures.Select(SourcedData<string>.Of),
    };

    private static SourcedData<string>? Day(Sourced<LocalDate>? day) => day is null ? null : new(LocalDatePattern.Iso.Format(day.Value), CiteData.Of(day.Source));
}
