using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What absent, null and a value of each property of a school mean, and what is no school.</summary>
public sealed class SchoolLineTests
{
    [Theory]
    [InlineData("", null, null, Country.England)]
    [InlineData("'school':{}", null, null, Country.England)]
    [InlineData("'school':{'urn':'100001','establishmentType':34,'country':'england'}", "100001", 34, Country.England)]
    [InlineData("'school':{'country':'wales'}", null, null, Country.Wales)]
    [InlineData("'school':{'country':'scotland'}", null, null, Country.Scotland)]
    [InlineData("'school':{'country':'northernIreland'}", null, null, Country.NorthernIreland)]
    [InlineData("'school':{'country':'other'}", null, null, Country.Other)]
    [InlineData("'school':{'urn':null}", null, null, Country.England)]
    [InlineData("'school':{'establishmentType':34.0}", null, 34, Country.England)]
    [InlineData("'school':{'establishmentType':3.4e1}", null, 34, Country.England)]
    [InlineData("'school':{'establishmentType':3400E-2}", null, 34, Country.England)]
    public void School_of_a_post(string post, string? urn, int? type, Country country) =>
        Post(post).School.Should().Be(new School(urn, type is { } code ? EstablishmentType.FromCode(code) : null, country));

    [Fact]
    public void The_type_of_a_setting_in_no_register_is_null()
    {
        Post("'school':{'establishmentType':null}").School.EstablishmentType.Should().BeSameAs(EstablishmentType.InNoRegister);
        Post("'school':{'urn':null,'establishmentType':null}").School.EstablishmentType.Should().BeSameAs(EstablishmentType.InNoRegister);
    }

    [Theory]
    [InlineData("", "unknown")]
    [InlineData("'openedOn':'2012-04-01'", "2012-04-01")]
    [InlineData("'openedOn':'2012'", "2012-01-01/2012-12-31")]
    [InlineData("'openedOn':'../2012-04-01'", "../2012-04-01")]
    public void Opening_of_a_school(string school, string meaning) => Post($"'school':{{{school}}}").School.OpenedOn.ToString().Should().Be(meaning);

    [Theory]
    [InlineData("", null)]
    [InlineData("'predecessors':[]", "")]
    [InlineData("'predecessors':null", "")]
    [InlineData("'predecessors':['100001']", "100001")]
    [InlineData("'predecessors':['100002','100001']", "100002 100001")]
    public void Predecessors_of_a_school(string school, string? meaning)
    {
        var predecessors = Post($"'school':{{{school}}}").School.Predecessors;

        (predecessors is { } urns ? string.Join(' ', urns) : null).Should().Be(meaning);
    }

    [Theory]
    [InlineData("'school':null", "nullNotAllowed", "/person/appointments/0/school")]
    [InlineData("'school':'100001'", "wrongType", "/person/appointments/0/school")]
    [InlineData("'school':{'urn':'12345'}", "invalidUrn", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':'1234567'}", "invalidUrn", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':'١٢٣٤٥٦'}", "invalidUrn", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':''}", "invalidUrn", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':100001}", "wrongType", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':'100001','establishmentType':null}", "typeMissing", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'openedOn':null}", "neverOpened", "/person/appointments/0/school/openedOn")]
    [InlineData("'school':{'openedOn':'04/2012'}", "invalidDate", "/person/appointments/0/school/openedOn")]
    [InlineData("'school':{'openedOn':2012}", "wrongType", "/person/appointments/0/school/openedOn")]
    [InlineData("'school':{'predecessors':'100001'}", "wrongType", "/person/appointments/0/school/predecessors")]
    [InlineData("'school':{'predecessors':['100001',100002]}", "wrongType", "/person/appointments/0/school/predecessors/1")]
    [InlineData("'school':{'predecessors':[['100001']]}", "wrongType", "/person/appointments/0/school/predecessors/0")]
    [InlineData("'school':{'predecessors':['100001',null]}", "nullNotAllowed", "/person/appointments/0/school/predecessors/1")]
    [InlineData("'school':{'predecessors':['100001','10000']}", "invalidUrn", "/person/appointments/0/school/predecessors/1")]
    [InlineData("'school':{'predecessors':['\\ud800']}", "malformedJson", "/person/appointments/0/school/predecessors/0")]
    [InlineData("'school':{'predecessors':[],'predecessors':[]}", "duplicateProperty", "/person/appointments/0/school/predecessors")]
    [InlineData("'school':{'OpenedOn':'2012'}", "unknownProperty", "/person/appointments/0/school/OpenedOn")]
    [InlineData("'school':{'establishmentType':0}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':3.45e1}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':34.00000000000000000000000000000000000001}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':'34'}", "wrongType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':4}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':34.5}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':-1}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':1e999999999}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':99999999999999999999999999}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'country':'England'}", "invalidValue", "/person/appointments/0/school/country")]
    [InlineData("'school':{'country':null}", "nullNotAllowed", "/person/appointments/0/school/country")]
    [InlineData("'school':{'name':'A'}", "unknownProperty", "/person/appointments/0/school/name")]
    public void A_school_that_cannot_be(string properties, string code, string at) => Line.AssertRejected(Line.WithPost(properties), code, at, "c1");

    [Fact]
    public void A_school_has_at_most_64_predecessors()
    {
        static string WithPredecessors(int count) => Line.WithPost($"'school':{{'predecessors':[{string.Join(',', Enumerable.Repeat("'100001'", count))}]}}");

        Line.AssertRejected(WithPredecessors(65), "tooMany", "/person/appointments/0/school/predecessors", "c1");
        Line.Read(WithPredecessors(64)).Error.Should().BeNull();
    }

    private static Appointment Post(string properties) => Line.Case(Line.WithPost(properties)).Person.Appointments.Single();
}
