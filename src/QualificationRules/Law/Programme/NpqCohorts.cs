using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>
/// The cohorts of the NPQ for SENCOs known so far: programme data that advice speaks of and that decides nothing. Since 2025 there
/// is one funded cohort a year; when the next one starts is not known.
/// </summary>
public static class NpqCohorts
{
    /// <summary>Every cohort that is known, the first one first. Spring 2026 was unfunded and its start is published as a season only.</summary>
    public static ImmutableArray<NpqCohort> All { get; } =
    [
        new("autumn 2024", new LocalDate(2024, 10, 1), new LocalDate(2024, 11, 25), Instruments.NpqSchedules.At("autumn 2024, declarations from and start milestone")),
        new("spring 2025", ProgrammeWindow.Spring2025.FirstDay, ProgrammeWindow.Spring2025.LastDay, ProgrammeWindow.Spring2025.Source),
        new("autumn 2025", new LocalDate(2025, 11, 1), new LocalDate(2025, 11, 30), Instruments.NpqSchedules.At("autumn 2025, courses start in November 2025")),
        new("autumn 2026", new LocalDate(2026, 11, 1), new LocalDate(2026, 11, 30), Instruments.NpqSchedules.At("autumn 2026, courses start in November 2026")),
    ];

    /// <summary>The last known cohort whose starts end on or after the one day and begin on or before the other; null where there is none.</summary>
    public static NpqCohort? LastToJoin(LocalDate on, LocalDate startedBy) =>
        All.LastOrDefault(cohort => cohort.StartsUntil >= on && cohort.StartsFrom <= startedBy);
}
