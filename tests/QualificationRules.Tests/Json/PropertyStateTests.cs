using FluentAssertions;
using QualificationRules.Facts;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>The rule for facts: what absent, null and a value of each property mean.</summary>
public sealed class PropertyStateTests
{
    [Theory]
    [InlineData("", "unknown")]
    [InlineData("'qtsHeldFrom':null", "never")]
    [InlineData("'qtsHeldFrom':'2005-07-01'", "2005-07-01")]
    public void Qts(string teacher, string meaning) => Teacher(teacher).QtsHeldFrom.ToString().Should().Be(meaning);

    [Theory]
    [InlineData("", "unknown")]
    [InlineData("'inductionCompletedOn':null", "never")]
    [InlineData("'inductionCompletedOn':'2006-07'", "2006-07-01/2006-07-31")]
    public void Induction_completed_on(string teacher, string meaning) => Teacher(teacher).InductionCompletedOn.ToString().Should().Be(meaning);

    [Theory]
    [InlineData("", null)]
    [InlineData("'induction':null", InductionStatus.None)]
    [InlineData("'induction':'none'", InductionStatus.None)]
    [InlineData("'induction':'requiredToComplete'", InductionStatus.RequiredToComplete)]
    [InlineData("'induction':'exempt'", InductionStatus.Exempt)]
    [InlineData("'induction':'inProgress'", InductionStatus.InProgress)]
    [InlineData("'induction':'passed'", InductionStatus.Passed)]
    [InlineData("'induction':'failed'", InductionStatus.Failed)]
    [InlineData("'induction':'failedInWales'", InductionStatus.FailedInWales)]
    public void Induction(string teacher, InductionStatus? meaning) => Teacher(teacher).Induction.Should().Be(meaning);

    [Theory]
    [InlineData("", false)]
    [InlineData("'qtsByPartialAccess':null", false)]
    [InlineData("'qtsByPartialAccess':false", false)]
    [InlineData("'qtsByPartialAccess':true", true)]
    public void Partial_access(string teacher, bool meaning) => Teacher(teacher).QtsByPartialAccess.Should().Be(meaning);

    [Theory]
    [InlineData("", "")]
    [InlineData("'qtls':null", "")]
    [InlineData("'qtls':[]", "")]
    [InlineData("'qtls':[{}]", "unknown to never")]
    [InlineData("'qtls':[{'from':'2019-02-01','until':null},{'from':'2012','until':'2014'}]", "2019-02-01 to never, 2012-01-01/2012-12-31 to 2014-01-01/2014-12-31")]
    public void Qtls(string teacher, string meaning) =>
        string.Join(", ", Teacher(teacher).Qtls.Select(period => $"{period.From} to {period.Until}")).Should().Be(meaning);

    [Fact]
    public void Teacher_status_absent_is_not_known_and_null_is_none_at_all()
    {
        Person("").Teacher.Should().Be(TeacherStatus.NotKnown);
        Person("'teacher':{}").Teacher.Should().Be(TeacherStatus.NotKnown);
        Person("'teacher':null").Teacher.Should().Be(TeacherStatus.NotATeacher);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("'trn':null", null)]
    [InlineData("'trn':'0123456'", "0123456")]
    public void Teacher_reference_number(string person, string? meaning) => (Person(person).Trn?.Value).Should().Be(meaning);

    [Theory]
    [InlineData("", false, false)]
    [InlineData("'appointments':null", true, true)]
    [InlineData("'appointments':[]", true, true)]
    [InlineData("'appointments':[],'appointmentsComplete':true", true, true)]
    [InlineData("'appointments':[],'appointmentsComplete':false", true, false)]
    [InlineData("'appointments':[],'appointmentsComplete':null", true, false)]
    [InlineData("'appointmentsComplete':false", false, false)]
    public void Whether_posts_are_known_and_complete(string person, bool known, bool complete)
    {
        Person(person).AppointmentsKnown.Should().Be(known);
        Person(person).AppointmentsComplete.Should().Be(complete);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("'training':null", true)]
    [InlineData("'training':[]", true)]
    [InlineData("'trainingComplete':true,'training':[]", true)]
    [InlineData("'training':[],'trainingComplete':false", false)]
    [InlineData("'training':[],'trainingComplete':null", false)]
    public void Whether_courses_are_complete(string person, bool complete) => Person(person).TrainingComplete.Should().Be(complete);

    [Theory]
    [InlineData("", "unknown", "never", "unknown")]
    [InlineData("'from':'2020','until':null,'appointedOn':null", "2020-01-01/2020-12-31", "never", "2020-01-01/2020-12-31")]
    [InlineData("'from':'2020-01-01','until':'2021-08-31','appointedOn':'2019-11-05'", "2020-01-01", "2021-08-31", "2019-11-05")]
    public void Days_of_a_post(string post, string from, string until, string appointedOn)
    {
        Post(post).From.ToString().Should().Be(from);
        Post(post).Until.ToString().Should().Be(until);
        Post(post).AppointedOn.ToString().Should().Be(appointedOn);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("'teachesAtSchool':null", false)]
    [InlineData("'teachesAtSchool':false", false)]
    [InlineData("'teachesAtSchool':true", true)]
    public void Teaches_at_the_school(string post, bool? meaning) => Post(post).TeachesAtSchool.Should().Be(meaning);

    [Theory]
    [InlineData("", Capacity.Substantive)]
    [InlineData("'capacity':'substantive'", Capacity.Substantive)]
    [InlineData("'capacity':'acting'", Capacity.Acting)]
    public void Capacity_of_a_post(string post, Capacity meaning) => Post(post).Capacity.Should().Be(meaning);

    [Fact]
    public void A_post_says_nothing_of_what_it_goes_on_from_or_that_it_is_new_or_which_post_it_is()
    {
        Post("").Continues.Should().Be(Continuation.NotStated);
        Post("'continues':null").Continues.Should().Be(Continuation.None);
        Person("'appointments':[{'id':'a0','role':'head'},{'id':'a1','role':'head','continues':'a0'}]").Appointments[1].Continues.Should().Be(Continuation.From("a0"));
    }

    [Theory]
    [InlineData("", "unknown", "unknown", "unknown", "unknown", "never")]
    [InlineData("'enrolled':null,'started':null,'completed':null,'awarded':null,'withdrawn':null", "never", "never", "never", "never", "never")]
    [InlineData("'enrolled':'2020','started':'2020-09','completed':'2021-07-01'", "2020-01-01/2020-12-31", "2020-09-01/2020-09-30", "2021-07-01", "unknown", "never")]
    [InlineData("'awarded':'2021-07-02'", "unknown", "unknown", "unknown", "2021-07-02", "never")]
    [InlineData("'withdrawn':'2021'", "unknown", "unknown", "unknown", "unknown", "2021-01-01/2021-12-31")]
    public void Stages_of_a_course(string course, string enrolled, string started, string completed, string awarded, string withdrawn)
    {
        var read = Course(course);
        string[] stages = [read.Enrolled.ToString(), read.Started.ToString(), read.Completed.ToString(), read.Awarded.ToString(), read.Withdrawn.ToString()];
        stages.Should().Equal(enrolled, started, completed, awarded, withdrawn);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("'recognisedBody':true,'listedProvider':true", true, true)]
    [InlineData("'recognisedBody':null,'listedProvider':null", false, false)]
    [InlineData("'recognisedBody':false,'listedProvider':false", false, false)]
    public void Who_awards_a_course(string course, bool recognisedBody, bool listedProvider)
    {
        Course(course).RecognisedBody.Should().Be(recognisedBody);
        Course(course).ListedProvider.Should().Be(listedProvider);
    }

    [Theory]
    [InlineData("NASENCO", Qualification.Nasenco)]
    [InlineData("NPQSENCO", Qualification.NpqSenco)]
    [InlineData("NPQH", Qualification.Npqh)]
    [InlineData("NPQHWALES", Qualification.NpqhWales)]
    [InlineData("SSH", Qualification.ScottishStandardForHeadship)]
    [InlineData("PQHNI", Qualification.PqhNorthernIreland)]
    [InlineData("EEAHEADSHIP", Qualification.EeaHeadship)]
    [InlineData("NPQICL", Qualification.Npqicl)]
    public void Qualifications(string name, Qualification meaning) =>
        Person($"'training':[{{'qualification':'{name}','provider':'Any'}}]").Training.Should().Equal(new Training(meaning, provider: "Any"));

    private static StaffRecord Person(string properties) => Line.Case(Line.WithPerson($"{{{properties}}}")).Person;

    private static TeacherStatus Teacher(string properties) => Line.Case(Line.WithTeacher($"{{{properties}}}")).Person.Teacher;

    private static Appointment Post(string properties) => Line.Case(Line.WithPost(properties)).Person.Appointments.Single();

    private static Training Course(string properties) => Line.Case(Line.WithCourse(properties)).Person.Training.Single();
}
