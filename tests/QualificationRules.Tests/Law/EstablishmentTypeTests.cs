using FluentAssertions;
using QualificationRules.Law;
using Xunit;

namespace QualificationRules.Tests.Law;

/// <summary>The establishment types against the published list, kept as data beside the tests.</summary>
public sealed class EstablishmentTypeTests
{
    [Fact]
    public void The_types_are_those_of_the_list()
    {
        var listed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Law", "gias-establishment-types.csv")).Skip(1).Select(line => line.Split(','));

        EstablishmentType.All.Select(type => string.Join(',', type.Code, type.Name, YesNo(type.IsRelevantSchoolFrom2009), YesNo(type.IsRelevantSchoolFrom2014), YesNo(type.IsWithinHeadshipRule), YesOrBlank(type.GuidanceExpectsSenco), YesOrBlank(type.IsIndependentInLaw)))
            .Should().Equal(listed.Select(row => string.Join(',', row)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(58)]
    public void A_code_that_does_not_exist_has_no_type(int code) => EstablishmentType.FromCode(code).Should().BeNull();

    [Fact]
    public void A_type_is_found_by_its_code() => EstablishmentType.All.Should().OnlyContain(type => EstablishmentType.FromCode(type.Code) == type);

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string YesOrBlank(bool value) => value ? "yes" : "";
}
