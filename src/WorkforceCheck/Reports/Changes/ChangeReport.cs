using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>What changed since an earlier run: every row of either run is told of once, as a change or as one of those that are as before.</summary>
/// <param name="Question">The question of both runs.</param>
/// <param name="Since">The date that the earlier run was about.</param>
/// <param name="Kinds">The kinds of change that there are, in order.</param>
/// <param name="Unchanged">How many rows are as before.</param>
/// <param name="WithoutId">How many rows of this run say nothing of whose they are, so that they cannot be compared.</param>
/// <param name="NotOfSections">How many changes are not told of because only some sections are: those of rows of other sections, and of who has left, who stands in none.</param>
internal sealed record ChangeReport(Question Question, LocalDate Since, ImmutableArray<ChangesOfKind> Kinds, int Unchanged, int WithoutId, int NotOfSections)
{
    /// <summary>How many changes there are, also those not shown.</summary>
    public int Count => Kinds.Sum(kind => kind.Count);

    /// <summary>Such as <c>What changed since 22 October 2026</c>.</summary>
    public string Title => $"What changed since {Shown.InText(Since)}";

    /// <summary>What a reader wants to see of the changes between a saved run and this one.</summary>
    /// <param name="before">The saved run, of which no row was taken yet.</param>
    /// <param name="on">The date that this run is about.</param>
    /// <param name="items">The rows of this run, those too that the reader does not want.</param>
    /// <param name="options">What the reader wants.</param>
    public static ChangeReport Of(SavedRun before, LocalDate on, IEnumerable<ActionItem> items, ReportOptions options)
    {
        var comparison = new RunComparison(before, on, options);
        foreach (var person in items.GroupBy(item => item.EmployeeId, StringComparer.OrdinalIgnoreCase))
        {
            comparison.Add(person.Key, person);
        }

        return comparison.End();
    }
}
