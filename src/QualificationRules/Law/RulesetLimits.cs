using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>Refuses data of a ruleset that are null, never set, or not allowed. Each check returns what it was given.</summary>
internal static class RulesetLimits
{
    /// <summary>Refuses a name that is blank.</summary>
    public static string Named(string? name, string property) =>
        string.IsNullOrWhiteSpace(name) ? throw new InvalidRulesetException(property, "It is blank; a ruleset has a name.") : name;

    /// <summary>Refuses a day that was never set or is not in the ISO calendar.</summary>
    public static LocalDate Day(LocalDate day, string property) =>
        day.Calendar != CalendarSystem.Iso ? throw new InvalidRulesetException(property, "The day is not in the ISO calendar.")
        : day == default ? throw new InvalidRulesetException(property, "It is the default of LocalDate, and so was never set.")
        : day;

    /// <summary>Refuses a day in the same way, where there is one.</summary>
    public static LocalDate? Day(LocalDate? day, string property) => day is { } given ? Day(given, property) : null;

    /// <summary>Refuses a window that is null, or whose days or source are not allowed.</summary>
    public static ProgrammeWindow Window(ProgrammeWindow? window, string property)
    {
        if (window is null)
        {
            throw new InvalidRulesetException(property, "It is null; there is no default.");
        }

        Day(window.FirstDay, $"{property}.FirstDay");
        Day(window.LastDay, $"{property}.LastDay");
        Check(window.Source, $"{property}.Source");
        return window;
    }

    /// <summary>Refuses cohorts of which one is null, has data that are not allowed, or begins in the same season of the same year as another.</summary>
    public static ImmutableArray<ScholarshipCohort> Cohorts(ImmutableArray<ScholarshipCohort> cohorts, string property)
    {
        CheckMade(cohorts, property);
        var seen = new HashSet<Cohort>();
        for (var i = 0; i < cohorts.Length; i++)
        {
            Check(cohorts[i], $"{property}[{i}]");
            if (!seen.Add(cohorts[i].Cohort))
            {
                throw new InvalidRulesetException($"{property}[{i}].Cohort", $"The rules of {cohorts[i].Cohort} are given twice.");
            }
        }

        return cohorts;
    }

    private static void Check(ScholarshipCohort? cohort, string property)
    {
        if (cohort is null)
        {
            throw new InvalidRulesetException(property, "It is null; leave out a cohort whose rules are not known.");
        }

        if (cohort.Cohort.Year < 1 || !Enum.IsDefined(cohort.Cohort.Season))
        {
            throw new InvalidRulesetException($"{property}.Cohort", "It has no year or no season.");
        }

        Day(cohort.OtherSettingsReviewedFrom, $"{property}.{nameof(cohort.OtherSettingsReviewedFrom)}");
        CheckMade(cohort.EstablishmentTypes, $"{property}.{nameof(cohort.EstablishmentTypes)}");
        CheckMade(cohort.Citations, $"{property}.{nameof(cohort.Citations)}");
        if (cohort.Citations.IsEmpty)
        {
            throw new InvalidRulesetException($"{property}.{nameof(cohort.Citations)}", "It is empty; the rules of a cohort are published somewhere.");
        }

        for (var i = 0; i < cohort.Citations.Length; i++)
        {
            Check(cohort.Citations[i], $"{property}.{nameof(cohort.Citations)}[{i}]");
        }
    }

    private static void Check(Citation? citation, string property)
    {
        if (citation is not { Instrument: not null, Provision: not null, Url: not null })
        {
            throw new InvalidRulesetException(property, "It is null, or its instrument, provision or address is.");
        }
    }

    private static void CheckMade<T>(ImmutableArray<T> list, string property)
    {
        if (list.IsDefault)
        {
            throw new InvalidRulesetException(property, "It is the default of ImmutableArray, which is no list; give an empty one for none.");
        }
    }
}
