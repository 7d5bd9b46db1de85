using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Kinds of school in plain words: one type of the schools' register stands for each.</summary>
public sealed class SchoolKindTests
{
    [Fact]
    public void Every_type_of_the_register_is_of_one_kind()
    {
        const int welsh = 30; // a school outside England

        SchoolKind.All.SelectMany(kind => kind.Codes).Should().BeEquivalentTo(EstablishmentType.All.Select(type => type.Code).Where(code => code != welsh).Prepend(0));
    }

    [Fact]
    public void The_types_of_a_kind_are_the_same_to_the_rules()
    {
        foreach (var kind in SchoolKind.All.Where(kind => kind.Codes is not ([] or [0])))
        {
            kind.Codes.Select(code => EstablishmentType.FromCode(code)!)
                .Select(type => (type.IsRelevantSchoolFrom2009, type.IsRelevantSchoolFrom2014, type.IsAcademy, type.GuidanceExpectsSenco))
                .Distinct().Should().ContainSingle(kind.Value);
        }
    }
}
