using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Support;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What is written is read back as the same case, and what the format cannot say is not written.</summary>
public sealed class CaseWriterTests
{
    private static readonly LocalDate Day = new(2024, 9, 1);

    [Property(MaxTest = 200, Arbitrary = [typeof(WireCases)])]
    public void A_case_written_is_read_back_as_equal(Case @case)
    {
        var reading = CaseReader.Read(Encoding.UTF8.GetBytes(CaseWriter.ToJson(@case)));

        reading.Error.Should().BeNull();
        reading.Case.Should().Be(@case);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(SchoolCases)])]
    public void Schools_open_dates_and_links_are_read_back_as_equal(Case @case)
    {
        var line = CaseWriter.ToJson(@case);

        CaseReader.Read(Encoding.UTF8.GetBytes(line)).Case.Should().Be(@case);
        Schemas.Case.IsValid(JsonElement.Parse(line)).Should().BeTrue(line);
    }

    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void A_labelled_case_read_is_written_so_that_it_is_read_back_as_equal(string id)
    {
        var read = ConformanceCases.Of(id).Case;

        CaseReader.Read(Encoding.UTF8.GetBytes(CaseWriter.ToJson(read))).Case.Should().Be(read);
    }

    [Theory]
    [InlineData("{}", "{}")]
    [InlineData("{'appointments':null,'training':null,'teacher':null}", "{'teacher':{'qtsHeldFrom':null,'induction':'none'},'appointments':[],'training':[]}")]
    [InlineData("{'trainingComplete':false,'appointmentsComplete':true}", "{}")]
    [InlineData("{'appointments':[],'appointmentsComplete':false,'training':[],'trainingComplete':true}", "{'appointments':[],'appointmentsComplete':false,'training':[]}")]
    [InlineData("{'teacher':{'qtls':[],'qtsByPartialAccess':false}}", "{}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'2024-02','inductionCompletedOn':'2023/2024-01'}}", "{'teacher':{'qtsHeldFrom':'2024-02-01/2024-02-29','inductionCompletedOn':'2023-01-01/2024-01-31'}}")]
    [InlineData("{'teacher':{'qtls':[{'until':null},{'from':'2020-01-01/2020-01-01','until':'0001-01-01/9999-12-31'}]}}", "{'teacher':{'qtls':[{},{'from':'2020-01-01','until':'0001-01-01/..'}]}}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'../2026-11','inductionCompletedOn':'2019-09-01/..'}}", "{'teacher':{'qtsHeldFrom':'../2026-11-30','inductionCompletedOn':'2019-09-01/..'}}")]
    [InlineData("{'teacher':{'qtsHeldFrom':'../..','inductionCompletedOn':'9999-12-31/..'}}", "{'teacher':{'qtsHeldFrom':'../..','inductionCompletedOn':'9999-12-31'}}")]
    [InlineData("{'training':[{'qualification':'NASENCO','withdrawn':null,'recognisedBody':true,'listedProvider':false,'enrolled':null,'provider':null}]}", "{'training':[{'qualification':'NASENCO','enrolled':null,'listedProvider':false}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'head','from':'2024-01-08','capacity':'substantive','school':{'country':'england','urn':null}}]}", "{'appointments':[{'id':'a','role':'head','school':{},'from':'2024-01-08'}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'head','from':'2024','appointedOn':'2024','school':{}}]}", "{'appointments':[{'id':'a','role':'head','school':{},'from':'2024-01-01/2024-12-31','appointedOn':'2024-01-01/2024-12-31'}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco','continues':null,'school':{'predecessors':null,'openedOn':'2012-04','establishmentType':null}}]}", "{'appointments':[{'id':'a','role':'senco','school':{'establishmentType':null,'openedOn':'2012-04-01/2012-04-30','predecessors':[]},'continues':null}]}")]
    [InlineData("{'appointments':[{'id':'a','role':'senco','school':{'establishmentType':340e-1,'urn':'100002','predecessors':['100003','100001']}},{'id':'b','role':'senco','continues':'a'}]}", "{'appointments':[{'id':'a','role':'senco','school':{'urn':'100002','establishmentType':34,'predecessors':['100003','100001']}},{'id':'b','role':'senco','school':{},'continues':'a'}]}")]
    public void Defaults_are_left_out_and_dates_are_days_or_intervals(string person, string written) =>
        CaseWriter.ToJson(Line.Case(Line.WithPerson(person))).Should().Be(
            Encoding.UTF8.GetString(Line.Utf8($"{{{Line.Head},'readings':{{'priorService':'literal','clock':'appointment','leapDay':'february28','induction':'byRegulations'}},'person':{written}}}")));

    public static TheoryData<string, StaffRecord> NotSayable => new()
    {
        { "/person/appointments/0/until", Post(until: FactDate.Unknown) },
        { "/person/appointments/0/appointedOn", Post(appointedOn: FactDate.Unknown) },
        { "/person/appointments/0/appointedOn", Post(appointedOn: FactDate.Never) },
        { "/person/appointments/0/from", Post(from: FactDate.On(new(0, 12, 31))) },
        { "/person/appointments/0/id", Post(id: "\ud83d") },
        { "/person/appointments/0/school/openedOn", Post(school: new(openedOn: FactDate.Between(LocalDate.MinIsoValue, new(-1, 1, 1)))) },
        { "/person/appointments/0/school/predecessors", Post(school: new(predecessors: Enumerable.Repeat("100001", 65))) },
        { "/person/teacher/qtls/0/until", new(new(qtls: [new(Day, FactDate.Unknown)])) },
        { "/person/training/0/withdrawn", new(training: [new(Qualification.Nasenco, withdrawn: FactDate.Unknown)]) },
        { "/person/training", new(training: Enumerable.Repeat(new Training(Qualification.Nasenco), 257)) },
        { "/scholarship/cohort", new(scholarship: new(new Cohort(12026, Season.Autumn))) },
        { "", new(training: [new(Qualification.Nasenco, provider: new('x', CaseReader.LongestLine))]) },
    };

    [Theory]
    [MemberData(nameof(NotSayable))]
    public void What_the_format_cannot_say_is_refused_and_nothing_is_written(string place, StaffRecord person)
    {
        var output = new ArrayBufferWriter<byte>();
        var writing = () => CaseWriter.Write(output, new("c1", Question.SencoQualification, Day, person, AppointmentId: null, default));

        var error = writing.Should().Throw<InvalidFactException>().Which.Error;
        error.Code.Should().Be("noWireForm");
        error.Path.Should().Be(place);
        output.WrittenCount.Should().Be(0);
    }

    private static StaffRecord Post(string id = "a", School? school = null, FactDate? from = null, FactDate? until = null, FactDate? appointedOn = null) =>
        new(appointments: [new(id, Role.Senco, school ?? new(), from ?? Day, until, appointedOn: appointedOn)]);
}
