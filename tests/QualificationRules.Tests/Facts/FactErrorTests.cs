using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>What a rejected fact is told: what is wrong, where, and what is allowed.</summary>
public sealed class FactErrorTests
{
    private static readonly string LongId = new('x', 41);

    public static TheoryData<string, string, string, Action> Rejected { get; } = new()
    {
        { "blankId", "/id", "An appointment's id is not blank.", () => Senco("2024-09-01", id: " ") },
        { "startMissing", "/from", "A period has a first day: give a date, or leave it out where it is not known.", () => Senco("never") },
        { "endBeforeStart", "/until", "The end, 2024-08-31, is before the start, 2024-09-01.", () => Senco("2024-09-01", "2024-08-31") },
        { "endBeforeStart", "/until", "The end, 2024-08-31, is before the start, 2024-09-01.", () => _ = new QtlsMembership(Fact("2024-09-01"), Fact("2024-08-31")) },
        { "appointedAfterStart", "/appointedOn", "The appointment, 2024-09-02, is after the first day in post, 2024-09-01.", () => _ = new Appointment("h1", Role.Head, School(), Date("2024-09-01"), appointedOn: Date("2024-09-02")) },
        { "appointedAfterStart", "/appointments/0/appointedOn", "The appointment, 2005-01-01/2005-02-01, is after 2004-12-31, the last day on which the post can have begun.", () => Record(new Appointment("h1", Role.Head, School(), FactDate.Between(Date("2004-09-01"), Date("2005-08-31")), Date("2004-12-31"), appointedOn: FactDate.Between(Date("2005-01-01"), Date("2005-02-01")))) },
        { "withdrawnAndAwarded", "/withdrawn", "A course is either withdrawn from or awarded, not both.", () => _ = new Training(Qualification.Nasenco, awarded: Date("2024-01-01"), withdrawn: Date("2023-01-01")) },
        { "stageMissing", "/started", "awarded is 2024-01-01 while started is known never to have happened; leave started out where it is not known.", () => _ = new Training(Qualification.Nasenco, started: FactDate.Never, awarded: Date("2024-01-01")) },
        { "stagesOutOfOrder", "/completed", "completed, 2024-01-01, is before enrolled, 2024-01-02; the order is enrolled, started, completed, awarded.", () => _ = new Training(Qualification.Nasenco, enrolled: Date("2024-01-02"), completed: Date("2024-01-01")) },
        { "invalidTrn", "", "A TRN is seven digits; \"123\" is not.", () => _ = new Trn("123") },
        { "duplicateAppointmentId", "/appointments/1/id", "Two appointments share the id \"a1\"; each needs its own.", () => Record(Senco("2020-01-01"), Senco("2024-09-01")) },
        { "continuesUnknown", "/appointments/0/continues", "continues names \"a9\", which is no appointment of this record.", () => Record(Senco("2024-09-01", continues: "a9")) },
        { "continuesOtherRole", "/appointments/1/continues", "continues names \"h1\", a post of another role.", () => Record(new Appointment("h1", Role.Head, School(), Date("2020-01-01")), Senco("2024-09-01", continues: "h1")) },
        { "continuesCircle", "/appointments/0/continues", "continues leads back to the same appointment.", () => Record(Senco("2024-09-01", continues: "a1")) },
        { "continuesLater", "/appointments/1/continues", "continues leads to \"a0\", which begins later.", () => Record(Senco("2024-09-02", id: "a0"), Senco("2024-09-01", continues: "a0")) },
        { "unknownAppointment", "", "The record has no appointment \"a2\".", () => AskOf(Record(Senco("2024-09-01")), "a2") },
        { "unknownAppointment", "", $"The record has no appointment \"{LongId[..40]}...\".", () => AskOf(Record(Senco("2024-09-01")), LongId) },
        { "unknownAppointment", "", $"The record has no appointment \"{LongId[..40]}\".", () => AskOf(Record(Senco("2024-09-01")), LongId[..40]) },
        { "appointmentOfOtherRole", "", "The appointment \"h1\" is not of the role that senco-qualification is about, Senco.", () => AskOf(Record(new Appointment("h1", Role.Head, School(), Date("2020-01-01"))), "h1") },
        { "ambiguousAppointment", "", "Both \"a0\" and \"a1\" may be held on 2026-11-22; name the appointment that is asked about.", () => AskOf(Record(Senco("2020-01-01", id: "a0", urn: "100002"), Senco("2024-09-01")), null) },
        { "ambiguousAppointment", "", "Both \"a0\" and \"a1\" may be held; name the appointment that is asked about.", () => new Evaluator().Timeline(Question.SencoQualification, Record(Senco("2020-01-01", "2021-01-01", id: "a0"), Senco("2024-09-01"))) },
        { "appointmentOfOtherRole", "", "course-start is asked of a person, whatever their posts: it takes no appointment, and \"a1\" was named.", () => new Evaluator().Evaluate(Question.CourseStart(Qualification.Npqh), Record(Senco("2024-09-01")), Date("2026-11-22"), "a1") },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public void The_error_says_what_is_wrong_and_where(string code, string path, string message, Action make)
    {
        var error = make.Should().Throw<InvalidFactException>().Which.Error;

        error.Should().Be(new FactError(code, path, message));
    }

    [Fact]
    public void What_has_to_be_given_is_not_null()
    {
        FluentActions.Invoking(() => new Appointment(null!, Role.Senco, School(), Date("2024-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => new Appointment("a1", Role.Senco, null!, Date("2024-09-01"))).Should().Throw<ArgumentNullException>().WithParameterName("school");
        FluentActions.Invoking(() => new Trn(null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        FluentActions.Invoking(() => new InvalidFactException(null!)).Should().Throw<ArgumentNullException>().WithParameterName("error");
    }

    private static void AskOf(StaffRecord record, string? appointmentId) =>
        new Evaluator().Evaluate(Question.SencoQualification, record, Date("2026-11-22"), appointmentId);
}
