using System.Collections.Immutable;
using NodaTime;

namespace QualificationRules.Law;

/// <summary>The law and the programme data that an evaluator applies, as one named version.</summary>
/// <remarks>
/// To set a property to data that are null, never set or not allowed (a default array, a blank version, a cohort given twice) throws an
/// <see cref="InvalidRulesetException"/>.
/// </remarks>
public sealed record Ruleset
{
    /// <summary>The law as known on <see cref="Dates.VerifiedThrough"/>.</summary>
    public static Ruleset Current { get; } = new();

    /// <summary>The version's name. A caller who replaces any of the data gives it another.</summary>
    public string Version { get; init => field = RulesetLimits.Named(value, nameof(Version)); } = "england-2026-11-28";

    /// <summary>The last day for which the law was compared with its sources; a verdict on a later date is a projection.</summary>
    public LocalDate VerifiedThrough { get; init => field = RulesetLimits.Day(value, nameof(VerifiedThrough)); } = Dates.VerifiedThrough;

    /// <summary>
    /// The first day on which SI 2014/1530 reg 49(7) to (9) apply, inserted by SI 2024/535: the NASENCO in time or the NPQ for SENCOs.
    /// Null for the law without that amendment, in which the NASENCO alone counts, whenever begun. The dates within those
    /// paragraphs are their text and stay: see <see cref="Dates.NpqReplacesNasenco"/>.
    /// </summary>
    /// <remarks>Outcomes follow this day; wording, citations, advice and guidance speak of the law as it is.</remarks>
    public LocalDate? NpqRulesApplyFrom
    {
        get => NpqRulesFirstDay?.ToDate();
        init => NpqRulesFirstDay = RulesetLimits.Day(value, nameof(NpqRulesApplyFrom));
    }

    /// <summary><see cref="NpqRulesApplyFrom"/>, in the form in which days are compared.</summary>
    internal Day? NpqRulesFirstDay { get; private init; } = Dates.NpqReplacesNasenco;

    /// <summary>What "Spring 2025" means in DfE's advice to 2023/24 starters: programme data, replaceable.</summary>
    public ProgrammeWindow Spring2025 { get; init => field = RulesetLimits.Window(value, nameof(Spring2025)); } = ProgrammeWindow.Spring2025;

    /// <summary>The NPQ cohorts whose scholarship rules are known: programme data, replaceable. No two begin in the same season of the same year.</summary>
    public ImmutableArray<ScholarshipCohort> ScholarshipCohorts { get; init => field = RulesetLimits.Cohorts(value, nameof(ScholarshipCohorts)); } = Law.ScholarshipCohorts.All;

    /// <summary>Equal when the version and all data are, cohorts in the same order.</summary>
    public bool Equals(Ruleset? other) =>
        other is not null && string.Equals(Version, other.Version, StringComparison.Ordinal) && VerifiedThrough == other.VerifiedThrough
        && NpqRulesApplyFrom == other.NpqRulesApplyFrom && Spring2025 == other.Spring2025 && ScholarshipCohorts.SequenceEqual(other.ScholarshipCohorts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Version, VerifiedThrough, NpqRulesApplyFrom, ScholarshipCohorts.Length);

    /// <summary>The version's name.</summary>
    public override string ToString() => Version;
}
