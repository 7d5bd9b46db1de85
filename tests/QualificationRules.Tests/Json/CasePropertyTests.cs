using FluentAssertions;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What the properties of a case beside its facts mean.</summary>
public sealed class CasePropertyTests
{
    [Theory]
    [InlineData("", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.ByRegulations)]
    [InlineData(",'readings':null", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.ByRegulations)]
    [InlineData(",'readings':{}", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.ByRegulations)]
    [InlineData(",'readings':{'priorService':'literal','clock':'appointment','leapDay':'february28'}", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.ByRegulations)]
    [InlineData(",'readings':{'priorService':'before2009','clock':'first','leapDay':'march1'}", PriorService.Before2009, Clock.First, LeapDay.March1, Induction.ByRegulations)]
    [InlineData(",'readings':{'induction':'byRegulations'}", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.ByRegulations)]
    [InlineData(",'readings':{'induction':'everySenco'}", PriorService.Literal, Clock.Appointment, LeapDay.February28, Induction.EverySenco)]
    public void Readings_of_contested_words(string property, PriorService priorService, Clock clock, LeapDay leapDay, Induction induction) =>
        Line.Case($"{{{Line.Head},'person':{{}}{property}}}").Readings.Should().Be(new Readings(priorService, clock, leapDay, induction));

    [Theory]
    [InlineData("", null)]
    [InlineData(",'appointment':null", null)]
    [InlineData(",'appointment':'a1'", "a1")]
    public void The_post_asked_about(string property, string? meaning) =>
        Line.Case($"{{{Line.Head},'person':{{}}{property}}}").AppointmentId.Should().Be(meaning);

    [Theory]
    [InlineData(",'course':null,'scholarship':null")]
    [InlineData(",'course':'NPQH','scholarship':{}")]
    [InlineData(",'scholarship':{'establishmentType':null}")]
    [InlineData(",'scholarship':{'cohort':'2026-autumn','worksInEngland':true,'workSetting':'anotherSetting','establishmentType':34,'nurseryKind':null,'employmentType':'leadMentor','previouslyFunded':false,'referredByReturnToTeachingAdviser':null}")]
    public void A_course_and_a_scholarship_are_part_of_the_format(string properties) =>
        Line.Read($"{{{Line.Head},'person':{{}}{properties}}}").Error.Should().BeNull();

    [Fact]
    public void A_case_keeps_its_id_question_and_date_and_its_properties_come_in_any_order()
    {
        var read = Line.Case("{'person':{},'on':'2027-01-31','question':'senco-transition','id':'Ünï \\ud83d\\ude00'}");

        read.Id.Should().Be("Ünï \U0001F600");
        read.Question.Should().BeSameAs(Question.SencoTransition);
        read.On.Should().Be(new LocalDate(2027, 1, 31));
    }
}
