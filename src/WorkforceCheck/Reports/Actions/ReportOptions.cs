using System.Collections.Immutable;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What a reader wants of a report. It changes no answer.</summary>
internal sealed record ReportOptions
{
    /// <summary>About a term: how many days off a last day may be to count as near.</summary>
    public const int DefaultDueWithin = 120;

    /// <summary>Up to how many days after the date asked about something falls due, that day included.</summary>
    public int DueWithin { get; init; } = DefaultDueWithin;

    /// <summary>The sections wanted; empty for all.</summary>
    public ImmutableArray<ReportSection> Only { get; init; } = [];

    /// <summary>A URN, or part of a school's name; null for all schools.</summary>
    public string? School { get; init; }

    /// <summary>The code of a trust, or part of its name; null for all.</summary>
    public string? Trust { get; init; }

    /// <summary>The order within a section.</summary>
    public ReportOrder Order { get; init; }

    /// <summary>The most rows that a section shows; the others are counted.</summary>
    public int MostShown { get; init; } = int.MaxValue;

    /// <summary>The options that leave rows out, as on the command line; empty where none does.</summary>
    public string Filters => string.Join(", ", Only.Select(section => $"--only {SectionWords.Key(section)}")
        .Concat(School is null ? [] : [$"--school {School}"]).Concat(Trust is null ? [] : [$"--trust {Trust}"]));

    /// <summary>Whether no option leaves rows out, so that a row need not be looked at to know that it is wanted.</summary>
    private bool WantsAll => Only.IsEmpty && School is null && Trust is null;

    /// <summary>Whether a row is wanted.</summary>
    public bool Wants(CheckRow row) => WantsAll || (ActionItem.Of(row, DueWithin) is { } item && Wants(item));

    /// <inheritdoc cref="Wants(CheckRow)"/>
    public bool Wants(ActionItem item) => (Only.IsEmpty || Only.Contains(item.Section)) && WantsPlace(item.School, item.Urn, item.Trust, item.TrustCode);

    /// <summary>Whether a school without a SENCO is wanted: it stands in no section.</summary>
    public bool Wants(SchoolInFile school) => Only.IsEmpty && WantsPlace(school.Name, school.Facts.Urn, school.Registered?.TrustName, school.Registered?.TrustCode);

    /// <summary>Whether what is at a school is wanted, in whatever section.</summary>
    public bool WantsPlace(string school, string? urn, string? trust, string? trustCode) =>
        (School is null || string.Equals(urn, School, StringComparison.Ordinal) || school.Contains(School, StringComparison.OrdinalIgnoreCase))
        && (Trust is null || string.Equals(trustCode, Trust, StringComparison.Ordinal) || trust?.Contains(Trust, StringComparison.OrdinalIgnoreCase) == true);
}
