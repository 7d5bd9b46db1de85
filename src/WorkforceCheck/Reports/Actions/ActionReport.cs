using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What every format for people shows: who must act, by when; sections by action and not by outcome.</summary>
/// <param name="Question">The question.</param>
/// <param name="On">The date it is asked about.</param>
/// <param name="Source">The name of the file.</param>
/// <param name="Options">What the reader wants of it.</param>
/// <param name="Sections">All sections, in order, also the empty ones.</param>
/// <param name="Schools">How many rows each school has in each section.</param>
/// <param name="Trusts">The same by trust; empty where no register says which trust a school is in.</param>
internal sealed record ActionReport(
    Question Question, LocalDate On, string Source, ReportOptions Options, ImmutableArray<SectionOfReport> Sections, ImmutableArray<PlaceCounts> Schools, ImmutableArray<PlaceCounts> Trusts)
{
    /// <summary>How many rows of the places shown cannot be decided and are left out, being in no section that is shown.</summary>
    public int UndecidedNotShown { get; init; }

    /// <summary>The schools of the file without a SENCO that the reader wants to see.</summary>
    public ImmutableArray<SchoolInFile> WithoutSenco { get; init; } = [];

    /// <summary>The last day that counts as near, that day included.</summary>
    public LocalDate DueUntil => On.PlusDays(Options.DueWithin);

    /// <summary>The sections that the reader wants, in order, also the empty ones.</summary>
    public IEnumerable<SectionOfReport> Wanted => Sections.Where(section => Options.Only.IsEmpty || Options.Only.Contains(section.Section));

    /// <summary>The rows of all sections.</summary>
    public int Count => Sections.Sum(section => section.Count);

    /// <summary>One section.</summary>
    public SectionOfReport In(ReportSection section) => Sections[(int)section];

    /// <summary>Takes each row once, in the order in which they come.</summary>
    /// <param name="question">The question.</param>
    /// <param name="on">The date it is asked about.</param>
    /// <param name="source">The name of the file.</param>
    /// <param name="options">What the reader wants of it.</param>
    /// <param name="items">The rows of the extract, those too that the reader does not want.</param>
    public static ActionReport Of(Question question, LocalDate on, string source, ReportOptions options, IEnumerable<ActionItem> items)
    {
        var sections = SectionWords.InOrder.Select(section => new SectionBuilder(section, options)).ToImmutableArray();
        var (schools, trusts) = (new PlaceCounter(), new PlaceCounter());
        var undecided = 0;
        foreach (var item in items.Where(item => options.WantsPlace(item.School, item.Urn, item.Trust, item.TrustCode)))
        {
            if (!options.Wants(item))
            {
                undecided += item.Section == ReportSection.CannotBeDecided ? 1 : 0;
                continue;
            }

            sections[(int)item.Section].Add(item);
            schools.Add(item.School.Length > 0 ? item.School : "School not known", item.Urn, item.Section);
            if (item.Trust is { } trust)
            {
                trusts.Add(trust, item.TrustCode, item.Section);
            }
        }

        return new(question, on, source, options, [.. sections.Select(section => section.Build())], schools.Build(), trusts.Build()) { UndecidedNotShown = undecided };
    }
}
