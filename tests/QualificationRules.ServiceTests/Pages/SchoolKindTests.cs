using System.Collections.Immutable;
using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Kinds of school in plain words: one type of the schools' register stands for each.</summary>
public sealed class SchoolKindTests
{
    private const int OutsideEngland = 30;

    [Fact]
    public void Every_type_of_the_register_is_of_one_kind()
    {
        foreach (var kinds in new[] { SchoolKinds.OfSencos, SchoolKinds.OfHeads })
        {
            kinds.SelectMany(kind => kind.Codes).Should().BeEquivalentTo(EstablishmentType.All.Select(type => type.Code).Where(code => code != OutsideEngland).Prepend(0));
        }

        SchoolKinds.OfScholarships.SelectMany(kind => kind.Codes).Should().BeEquivalentTo(EstablishmentType.All.Select(type => type.Code));
    }

    [Fact]
    public void The_types_of_a_kind_are_the_same_to_the_rules() => AreTheSame(
        SchoolKinds.OfSencos, static type => (type.IsRelevantSchoolFrom2009, type.IsRelevantSchoolFrom2014, type.IsAcademy, type.GuidanceExpectsSenco));

    [Fact]
    public void The_types_of_a_kind_are_the_same_to_the_rule_for_heads() => AreTheSame(
        SchoolKinds.OfHeads, static type => (type.IsWithinHeadshipRule, type.IsMaintainedNurserySchool));

    [Fact]
    public void The_types_of_a_kind_are_the_same_to_every_cohort() => AreTheSame(
        SchoolKinds.OfScholarships, static type => string.Join(' ', ScholarshipCohorts.All.Where(rules => rules.EstablishmentTypes.Contains(type.Code)).Select(rules => rules.Cohort)));

    private static void AreTheSame<T>(ImmutableArray<SchoolKind> kinds, Func<EstablishmentType, T> rules)
    {
        foreach (var kind in kinds.Where(kind => kind.Codes is not ([] or [0])))
        {
            kind.Codes.Select(code => rules(EstablishmentType.FromCode(code)!)).Distinct().Should().ContainSingle(kind.Value);
        }
    }
}
