using System.Collections.Immutable;
using FluentAssertions;
using NodaTime;
using QualificationRules.Law;
using Xunit;

namespace QualificationRules.Tests.Law;

/// <summary>A ruleset has no holes: what would be one is refused where the property is set.</summary>
public sealed class RulesetHolesTests
{
    private static readonly ScholarshipCohort Known = ScholarshipCohorts.All[0];

    private static readonly Citation Source = Known.Citations[0];

    private static readonly LocalDate Coptic = new(1740, 1, 1, CalendarSystem.Coptic);

    public static TheoryData<string, Action> Holes { get; } = new()
    {
        { "Version", () => _ = Ruleset.Current with { Version = null! } },
        { "Version", () => _ = new Ruleset { Version = " " } },
        { "VerifiedThrough", () => _ = new Ruleset { VerifiedThrough = default } },
        { "VerifiedThrough", () => _ = new Ruleset { VerifiedThrough = Coptic } },
        { "NpqRulesApplyFrom", () => _ = new Ruleset { NpqRulesApplyFrom = Coptic } },
        { "Spring2025", () => _ = Ruleset.Current with { Spring2025 = null! } },
        { "Spring2025.FirstDay", () => _ = new Ruleset { Spring2025 = new("Spring", Coptic, Coptic, Source) } },
        { "Spring2025.Source", () => _ = new Ruleset { Spring2025 = new("Spring", Dates.NpqReplacesNasenco, Dates.NpqReplacesNasenco, Source with { Provision = null! }) } },
        { "ScholarshipCohorts", () => _ = Ruleset.Current with { ScholarshipCohorts = default } },
        { "ScholarshipCohorts[1]", () => _ = new Ruleset { ScholarshipCohorts = [Known, null!] } },
        { "ScholarshipCohorts[1].Cohort", () => _ = new Ruleset { ScholarshipCohorts = [Known, Known with { IsFunded = false }] } },
        { "ScholarshipCohorts[0].Cohort", () => _ = With(Known with { Cohort = default }) },
        { "ScholarshipCohorts[0].Cohort", () => _ = With(Known with { Cohort = new(2026, (Season)99) }) },
        { "ScholarshipCohorts[0].OtherSettingsReviewedFrom", () => _ = With(Known with { OtherSettingsReviewedFrom = Coptic }) },
        { "ScholarshipCohorts[0].EstablishmentTypes", () => _ = With(Known with { EstablishmentTypes = default }) },
        { "ScholarshipCohorts[0].Citations", () => _ = With(Known with { Citations = default }) },
        { "ScholarshipCohorts[0].Citations", () => _ = With(Known with { Citations = [] }) },
        { "ScholarshipCohorts[0].Citations[1]", () => _ = With(Known with { Citations = [Source, null!] }) },
        { "ScholarshipCohorts[0].Citations[0]", () => _ = With(Known with { Citations = [Source with { Instrument = null! }] }) },
    };

    [Theory]
    [MemberData(nameof(Holes))]
    public void A_hole_is_refused_and_told_where_it_is(string property, Action make)
    {
        var refused = make.Should().Throw<InvalidRulesetException>().Which;

        refused.Property.Should().Be(property);
        refused.Message.Should().StartWith($"{property}: ");
        refused.Should().BeAssignableTo<ArgumentException>();
    }

    [Fact]
    public void What_may_be_none_may_be_none() =>
        new Evaluator(new() { NpqRulesApplyFrom = null, ScholarshipCohorts = ImmutableArray<ScholarshipCohort>.Empty }).Ruleset.ScholarshipCohorts.Should().BeEmpty();

    private static Ruleset With(ScholarshipCohort cohort) => Ruleset.Current with { Version = "with a hole", ScholarshipCohorts = [cohort] };
}
