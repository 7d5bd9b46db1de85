using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Facts;

/// <summary>What cannot be a fact is never constructed.</summary>
public sealed class InvalidFactTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-01", null)]
    [InlineData("2024-09-02", "2024-09-01", "endBeforeStart")]
    [InlineData("unknown", "2024-09-01", null)]
    [InlineData("2024-09-01", "never", null)]
    [InlineData("never", "never", "startMissing")]
    public void A_post_does_not_end_before_it_starts(string from, string until, string? error) =>
        (ErrorOf(() => Senco(from, until))?.Code).Should().Be(error);

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", "2024-01-01", "2024-01-01", null, null)]
    [InlineData("2024-01-02", "2024-01-01", "never", "never", "stagesOutOfOrder", "/started")]
    [InlineData("unknown", "2024-01-02", "2024-01-01", "never", "stagesOutOfOrder", "/completed")]
    [InlineData("unknown", "unknown", "2024-01-02", "2024-01-01", "stagesOutOfOrder", "/awarded")]
    [InlineData("2024-01-02", "unknown", "unknown", "2024-01-01", "stagesOutOfOrder", "/awarded")]
    [InlineData("never", "2024-01-01", "never", "never", null, null)]
    [InlineData("unknown", "never", "2024-01-01", "never", "stageMissing", "/started")]
    [InlineData("unknown", "2024-01-01", "never", "2024-01-01", "stageMissing", "/completed")]
    [InlineData("unknown", "never", "unknown", "2024-01-01", "stageMissing", "/started")]
    [InlineData("unknown", "unknown", "unknown", "2024-01-01", null, null)]
    public void The_stages_of_a_course_come_in_order(string enrolled, string started, string completed, string awarded, string? code, string? path)
    {
        var error = ErrorOf(() => new Training(Qualification.Nasenco, Fact(enrolled), Fact(started), Fact(completed), Fact(awarded)));

        (error?.Code).Should().Be(code);
        (error?.Path).Should().Be(path);
    }

    [Fact]
    public void Imprecise_stages_are_rejected_only_where_no_order_fits()
    {
        ErrorOf(() => new Training(Qualification.Nasenco, started: FactDate.InMonth(2024, 9), completed: Date("2024-09-15"))).Should().BeNull();
        ErrorOf(() => new Training(Qualification.Nasenco, started: FactDate.InMonth(2024, 9), completed: FactDate.InMonth(2024, 8)))!.Code.Should().Be("stagesOutOfOrder");
    }

    [Fact]
    public void A_course_is_not_both_withdrawn_from_and_awarded() =>
        ErrorOf(() => new Training(Qualification.Nasenco, awarded: Date("2024-01-01"), withdrawn: Date("2023-01-01")))!.Code.Should().Be("withdrawnAndAwarded");

    [Theory]
    [InlineData("2024-08-31", null)]
    [InlineData("2024-09-01", null)]
    [InlineData("2024-09-02", "appointedAfterStart")]
    public void A_head_is_not_appointed_after_the_first_day_in_post(string appointedOn, string? error) =>
        (ErrorOf(() => new Appointment("h1", Role.Head, School(), Date("2024-09-01"), appointedOn: Fact(appointedOn)))?.Code).Should().Be(error);

    /// <summary>Of a first day between 1 September 2004 and 31 August 2005, the end of the post or the start of the next one leaves those up to it.</summary>
    [Theory]
    [InlineData("2004-12-31", false, null)]
    [InlineData("2005-01-01", false, "appointedAfterStart")]
    [InlineData("2004-12-31", true, null)]
    [InlineData("2005-01-01", true, "appointedAfterStart")]
    public void A_head_is_not_appointed_after_the_last_day_on_which_the_post_can_have_begun(string appointedOn, bool goesOn, string? code)
    {
        var first = new Appointment(
            "h1", Role.Head, School(), FactDate.Between(Date("2004-09-01"), Date("2005-08-31")), goesOn ? null : Date("2004-12-31"), appointedOn: FactDate.Between(Date(appointedOn), Date("2005-02-01")));
        Appointment[] posts = goesOn ? [first, new("h2", Role.Head, School(), Date("2004-12-31"), continues: "h1")] : [first];

        var error = ErrorOf(() => Record(posts));

        (error?.Code).Should().Be(code);
        (error?.Path).Should().Be(code is null ? null : "/appointments/0/appointedOn");
    }

    [Theory]
    [InlineData("a1", "2020-01-01", "a1", null, "duplicateAppointmentId")]
    [InlineData("a0", "2020-01-01", "a1", "a9", "continuesUnknown")]
    [InlineData("a0", "2020-01-01", "a1", "h1", "continuesOtherRole")]
    [InlineData("a0", "2024-09-02", "a1", "a0", "continuesLater")]
    [InlineData("a0", "2024-09-01", "a1", "a0", null)]
    [InlineData("a0", "2020-01-01", "a1", "a1", "continuesCircle")]
    public void Posts_have_ids_of_their_own_and_continue_earlier_ones(string earlierId, string earlierFrom, string id, string? continues, string? code)
    {
        var head = new Appointment("h1", Role.Head, School(), Date("2020-01-01"));

        var error = ErrorOf(() => Record(Senco(earlierFrom, id: earlierId), Senco("2024-09-01", id: id, continues: continues), head));

        (error?.Code).Should().Be(code);
        error?.Path.Should().StartWith("/appointments/1/");
    }

    [Fact]
    public void Two_posts_that_continue_each_other_are_a_circle() =>
        ErrorOf(() => Record(Senco("2024-09-01", id: "a0", continues: "a1"), Senco("2024-09-01", id: "a1", continues: "a0")))!.Code.Should().Be("continuesCircle");

    [Theory]
    [InlineData("1234567", true)]
    [InlineData("123456", false)]
    [InlineData("12345678", false)]
    [InlineData("123456a", false)]
    [InlineData("١٢٣٤٥٦٧", false)]
    [InlineData("", false)]
    public void A_TRN_is_seven_digits(string trn, bool valid) => (ErrorOf(() => new Trn(trn)) is null).Should().Be(valid);

    [Fact]
    public void A_post_must_be_named_where_two_may_be_held()
    {
        var two = Record(Senco("2020-01-01", id: "a0", urn: "100002"), Senco("2024-09-01"));

        ErrorOf(() => new Evaluator().Evaluate(Question.SencoQualification, two, Date("2024-08-31"))).Should().BeNull();
        ErrorOf(() => new Evaluator().Evaluate(Question.SencoQualification, two, Date("2024-09-01")))!.Code.Should().Be("ambiguousAppointment");
        ErrorOf(() => new Evaluator().Evaluate(Question.SencoQualification, two, Date("2024-09-01"), "a1")).Should().BeNull();
        ErrorOf(() => new Evaluator().Evaluate(Question.SencoQualification, two, Date("2024-09-01"), "a2"))!.Code.Should().Be("unknownAppointment");
    }

    [Fact]
    public void A_post_of_another_role_is_not_asked_about() =>
        ErrorOf(() => new Evaluator().Evaluate(Question.SencoQualification, Record(new Appointment("h1", Role.Head, School(), Date("2020-01-01"))), Date("2024-09-01"), "h1"))!
            .Code.Should().Be("appointmentOfOtherRole");

    private static FactError? ErrorOf(Func<object> make)
    {
        try
        {
            make();
            return null;
        }
        catch (InvalidFactException exception)
        {
            return exception.Error;
        }
    }
}
