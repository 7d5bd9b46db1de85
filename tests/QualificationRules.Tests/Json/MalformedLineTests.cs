using FluentAssertions;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>What is no case, the code it is rejected with, and where that points to.</summary>
public sealed class MalformedLineTests
{
    [Theory]
    [InlineData("", "emptyLine", null)]
    [InlineData(" \t ", "emptyLine", null)]
    [InlineData("{", "malformedJson", null)]
    [InlineData("{'id':'c1'", "malformedJson", null)]
    [InlineData("nonsense", "malformedJson", null)]
    [InlineData("{}{}", "missingProperty", "/id")]
    [InlineData("{" + Line.Head + ",'person':{}} {}", "malformedJson", null)]
    [InlineData("{" + Line.Head + ",'person':{},}", "malformedJson", null)]
    [InlineData("{" + Line.Head + ",'person':{}} // done", "malformedJson", null)]
    [InlineData("{" + Line.Head + ",/* none */'person':{}}", "malformedJson", null)]
    [InlineData("\uFEFF{" + Line.Head + ",'person':{}}", "malformedJson", null)]
    [InlineData("{" + Line.Head + ",'person':{'trn':'\0'}}", "malformedJson", null)]
    [InlineData("null", "wrongType", "")]
    [InlineData("[]", "wrongType", "")]
    [InlineData("'c1'", "wrongType", "")]
    [InlineData("7", "wrongType", "")]
    [InlineData("{}", "missingProperty", "/id")]
    [InlineData("{'id':'c1'}", "missingProperty", "/question")]
    [InlineData("{'id':'c1','question':'senco-qualification','person':{}}", "missingProperty", "/on")]
    [InlineData("{" + Line.Head + "}", "missingProperty", "/person")]
    [InlineData("{'id':null}", "nullNotAllowed", "/id")]
    [InlineData("{'id':7}", "wrongType", "/id")]
    [InlineData("{'id':'\\ud800'}", "malformedJson", "/id")]
    [InlineData("{'\\ud800':1}", "malformedJson", "")]
    [InlineData("{'ID':'c1'}", "unknownProperty", "/ID")]
    [InlineData("{'$id':'c1'}", "unknownProperty", "/$id")]
    [InlineData("{'a/b~c':1}", "unknownProperty", "/a~1b~0c")]
    [InlineData("{'':1}", "unknownProperty", "/")]
    [InlineData("{'id':'c1','id':'c2'}", "duplicateProperty", "/id")]
    [InlineData("{'id':'c1','\\u0069d':'c2'}", "duplicateProperty", "/id")]
    [InlineData("{'question':null}", "nullNotAllowed", "/question")]
    [InlineData("{'question':1}", "wrongType", "/question")]
    [InlineData("{'question':'senco'}", "invalidValue", "/question")]
    [InlineData("{'question':'Senco-Qualification'}", "invalidValue", "/question")]
    [InlineData("{'question':'senco-qualification\\u0000'}", "invalidValue", "/question")]
    [InlineData("{'question':'\\udc00'}", "malformedJson", "/question")]
    [InlineData("{'on':null}", "nullNotAllowed", "/on")]
    [InlineData("{'on':20261122}", "wrongType", "/on")]
    [InlineData("{'on':'2026-11'}", "invalidDate", "/on")]
    [InlineData("{'on':'2026-11-22/2026-11-22'}", "invalidDate", "/on")]
    [InlineData("{'on':'2026-02-29'}", "invalidDate", "/on")]
    [InlineData("{'on':'2026-11-22T00:00:00Z'}", "invalidDate", "/on")]
    [InlineData("{'on':'\\ud800'}", "malformedJson", "/on")]
    [InlineData("{'appointment':1}", "wrongType", "/appointment")]
    [InlineData("{'course':'NPQICL'}", "invalidValue", "/course")]
    [InlineData("{'course':true}", "wrongType", "/course")]
    [InlineData("{'readings':'literal'}", "wrongType", "/readings")]
    [InlineData("{'readings':{'priorService':'all'}}", "invalidValue", "/readings/priorService")]
    [InlineData("{'readings':{'clock':null}}", "nullNotAllowed", "/readings/clock")]
    [InlineData("{'readings':{'leapYear':'march1'}}", "unknownProperty", "/readings/leapYear")]
    [InlineData("{'person':null}", "nullNotAllowed", "/person")]
    [InlineData("{'person':[]}", "wrongType", "/person")]
    [InlineData("{'scholarship':[]}", "wrongType", "/scholarship")]
    [InlineData("{'scholarship':{'cohort':'2026-summer'}}", "invalidValue", "/scholarship/cohort")]
    [InlineData("{'scholarship':{'cohort':'26-autumn'}}", "invalidValue", "/scholarship/cohort")]
    [InlineData("{'scholarship':{'cohort':null}}", "nullNotAllowed", "/scholarship/cohort")]
    [InlineData("{'scholarship':{'workSetting':'college'}}", "invalidValue", "/scholarship/workSetting")]
    [InlineData("{'scholarship':{'nurseryKind':'any'}}", "invalidValue", "/scholarship/nurseryKind")]
    [InlineData("{'scholarship':{'employmentType':'supply'}}", "invalidValue", "/scholarship/employmentType")]
    [InlineData("{'scholarship':{'worksInEngland':'yes'}}", "wrongType", "/scholarship/worksInEngland")]
    [InlineData("{'scholarship':{'establishmentType':4}}", "unknownEstablishmentType", "/scholarship/establishmentType")]
    public void A_line_that_is_no_case(string line, string code, string? at) => AssertRejected(line, code, at);

    [Theory]
    [InlineData("{'trn':1234567}", "wrongType", "/person/trn")]
    [InlineData("{'trn':'123456'}", "invalidTrn", "/person/trn")]
    [InlineData("{'trn':'١٢٣٤٥٦٧'}", "invalidTrn", "/person/trn")]
    [InlineData("{'name':'A'}", "unknownProperty", "/person/name")]
    [InlineData("{'teacher':[]}", "wrongType", "/person/teacher")]
    [InlineData("{'teacher':{},'teacher':{}}", "duplicateProperty", "/person/teacher")]
    [InlineData("{'appointments':{}}", "wrongType", "/person/appointments")]
    [InlineData("{'appointments':[null]}", "nullNotAllowed", "/person/appointments/0")]
    [InlineData("{'appointments':['a1']}", "wrongType", "/person/appointments/0")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'},{}]}", "missingProperty", "/person/appointments/1/id")]
    [InlineData("{'appointments':[{'id':'a1'}]}", "missingProperty", "/person/appointments/0/role")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'},{'id':'a1','role':'head'}]}", "duplicateAppointmentId", "/person/appointments/1/id")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco'},{'id':'a2','role':'head','continues':'a1'}]}", "continuesOtherRole", "/person/appointments/1/continues")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco','continues':'a1'}]}", "continuesCircle", "/person/appointments/0/continues")]
    [InlineData("{'appointments':[{'id':'a1','role':'senco','continues':'a2','from':'2020'},{'id':'a2','role':'senco','from':'2021'}]}", "continuesLater", "/person/appointments/0/continues")]
    [InlineData("{'appointmentsComplete':'yes'}", "wrongType", "/person/appointmentsComplete")]
    [InlineData("{'training':{}}", "wrongType", "/person/training")]
    [InlineData("{'training':[null]}", "nullNotAllowed", "/person/training/0")]
    [InlineData("{'training':[{}]}", "missingProperty", "/person/training/0/qualification")]
    [InlineData("{'trainingComplete':1}", "wrongType", "/person/trainingComplete")]
    public void A_person_that_cannot_be(string person, string code, string at) => AssertRejected(Line.WithPerson(person), code, at, "c1");

    [Theory]
    [InlineData("{'qts':'2020-01-01'}", "unknownProperty", "/person/teacher/qts")]
    [InlineData("{'qtsHeldFrom':true}", "wrongType", "/person/teacher/qtsHeldFrom")]
    [InlineData("{'qtsHeldFrom':''}", "invalidDate", "/person/teacher/qtsHeldFrom")]
    [InlineData("{'qtsByPartialAccess':0}", "wrongType", "/person/teacher/qtsByPartialAccess")]
    [InlineData("{'induction':'Passed'}", "invalidValue", "/person/teacher/induction")]
    [InlineData("{'induction':[]}", "wrongType", "/person/teacher/induction")]
    [InlineData("{'inductionCompletedOn':{}}", "wrongType", "/person/teacher/inductionCompletedOn")]
    [InlineData("{'qtls':{}}", "wrongType", "/person/teacher/qtls")]
    [InlineData("{'qtls':[null]}", "nullNotAllowed", "/person/teacher/qtls/0")]
    [InlineData("{'qtls':[{'from':'2020','to':'2021'}]}", "unknownProperty", "/person/teacher/qtls/0/to")]
    [InlineData("{'qtls':[{'from':null}]}", "startMissing", "/person/teacher/qtls/0/from")]
    [InlineData("{'qtls':[{'from':'2020'},{'from':'2021','until':'2020'}]}", "endBeforeStart", "/person/teacher/qtls/1/until")]
    public void A_teacher_that_cannot_be(string teacher, string code, string at) => AssertRejected(Line.WithTeacher(teacher), code, at, "c1");

    [Theory]
    [InlineData("'id':'a2'", "duplicateProperty", "/person/appointments/0/id")]
    [InlineData("'school':null", "nullNotAllowed", "/person/appointments/0/school")]
    [InlineData("'school':'100001'", "wrongType", "/person/appointments/0/school")]
    [InlineData("'school':{'urn':null}", "nullNotAllowed", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'urn':100001}", "wrongType", "/person/appointments/0/school/urn")]
    [InlineData("'school':{'establishmentType':null}", "nullNotAllowed", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':'34'}", "wrongType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':4}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':34.5}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':-1}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':1e999999999}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'establishmentType':99999999999999999999999999}", "unknownEstablishmentType", "/person/appointments/0/school/establishmentType")]
    [InlineData("'school':{'country':'England'}", "invalidValue", "/person/appointments/0/school/country")]
    [InlineData("'school':{'country':null}", "nullNotAllowed", "/person/appointments/0/school/country")]
    [InlineData("'school':{'name':'A'}", "unknownProperty", "/person/appointments/0/school/name")]
    [InlineData("'from':null", "startMissing", "/person/appointments/0/from")]
    [InlineData("'from':'2024-09-31'", "invalidDate", "/person/appointments/0/from")]
    [InlineData("'from':'2024-09-02','until':'2024-09-01'", "endBeforeStart", "/person/appointments/0/until")]
    [InlineData("'teachesAtSchool':'true'", "wrongType", "/person/appointments/0/teachesAtSchool")]
    [InlineData("'capacity':null", "nullNotAllowed", "/person/appointments/0/capacity")]
    [InlineData("'capacity':'interim'", "invalidValue", "/person/appointments/0/capacity")]
    [InlineData("'from':'2024-09-01','appointedOn':'2024-09-02'", "appointedAfterStart", "/person/appointments/0/appointedOn")]
    [InlineData("'continues':1", "wrongType", "/person/appointments/0/continues")]
    [InlineData("'continues':'a0'", "continuesUnknown", "/person/appointments/0/continues")]
    public void A_post_that_cannot_be(string properties, string code, string at) => AssertRejected(Line.WithPost(properties), code, at, "c1");

    [Theory]
    [InlineData("{'id':null,'role':'senco'}", "nullNotAllowed", "/person/appointments/0/id")]
    [InlineData("{'id':' ','role':'senco'}", "blankId", "/person/appointments/0/id")]
    [InlineData("{'id':'a1','role':null}", "nullNotAllowed", "/person/appointments/0/role")]
    [InlineData("{'id':'a1','role':'deputy'}", "invalidValue", "/person/appointments/0/role")]
    public void A_post_whose_id_or_role_cannot_be(string post, string code, string at) =>
        AssertRejected(Line.WithPerson($"{{'appointments':[{post}]}}"), code, at, "c1");

    [Theory]
    [InlineData("'qualification':'NPQH'", "duplicateProperty", "/person/training/0/qualification")]
    [InlineData("'started':'2025','awarded':'2024'", "stagesOutOfOrder", "/person/training/0/awarded")]
    [InlineData("'enrolled':'2025-02','started':'2025-01'", "stagesOutOfOrder", "/person/training/0/started")]
    [InlineData("'started':null,'awarded':'2024'", "stageMissing", "/person/training/0/started")]
    [InlineData("'awarded':'2024','withdrawn':'2024'", "withdrawnAndAwarded", "/person/training/0/withdrawn")]
    [InlineData("'completed':1", "wrongType", "/person/training/0/completed")]
    [InlineData("'recognisedBody':'no'", "wrongType", "/person/training/0/recognisedBody")]
    [InlineData("'listedProvider':2", "wrongType", "/person/training/0/listedProvider")]
    [InlineData("'provider':[]", "wrongType", "/person/training/0/provider")]
    [InlineData("'award':'2024'", "unknownProperty", "/person/training/0/award")]
    public void A_course_that_cannot_be(string properties, string code, string at) => AssertRejected(Line.WithCourse(properties), code, at, "c1");

    [Theory]
    [InlineData("{'qualification':null}", "nullNotAllowed", "/person/training/0/qualification")]
    [InlineData("{'qualification':'nasenco'}", "invalidValue", "/person/training/0/qualification")]
    [InlineData("{'qualification':3}", "wrongType", "/person/training/0/qualification")]
    public void A_qualification_that_cannot_be(string course, string code, string at) =>
        AssertRejected(Line.WithPerson($"{{'training':[{course}]}}"), code, at, "c1");

    [Theory]
    [InlineData("'question':'course-start'", "missingProperty", "/course")]
    [InlineData("'question':'npq-scholarship'", "missingProperty", "/course")]
    [InlineData("'question':'npq-scholarship','course':null", "missingProperty", "/course")]
    [InlineData("'question':'npq-scholarship','course':'NASENCO'", "invalidValue", "/course")]
    [InlineData("'question':'course-start','course':'NPQSL'", "invalidValue", "/course")]
    public void A_question_about_a_course_without_one(string properties, string code, string at) =>
        AssertRejected($"{{'id':'c1','on':'2026-11-22','person':{{}},{properties}}}", code, at, "c1");

    private static void AssertRejected(string line, string code, string? at, string? id = null)
    {
        var reading = Line.Read(line);

        reading.Case.Should().BeNull();
        reading.Error!.Code.Should().Be(code, reading.Error.Message);
        reading.Error.Pointer.Should().Be(at);
        reading.Error.Message.Should().NotBeNullOrWhiteSpace().And.HaveLength(reading.Error.Message.TrimEnd().Length);
        reading.Id.Should().Be(id ?? reading.Id);
    }
}
