using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Rows of one headship: HR splits one over several rows, and it is appointed with the first.</summary>
public sealed class HeadshipRowsTests
{
    [Theory]
    [InlineData("100001", "2009-03-31", Outcome.Satisfied)]
    [InlineData("100001", "2009-04-01", Outcome.Satisfied)]
    [InlineData("100001", "2009-03-30", Outcome.NotSatisfied)]
    [InlineData("100002", "2009-03-31", Outcome.NotSatisfied)]
    public void Rows_as_head_of_one_school_that_abut_or_overlap_are_one_headship(string urn, string until, Outcome outcome)
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool, urn), Date("2008-09-01"), Fact(until));

        Verdict([first, Head("2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(outcome);
        new Evaluator().Evaluate(Question.HeadshipQualification, new StaffRecord(QualifiedTeacher, [first, Head("2009-04-01")], []), Date("2009-04-01")).Appointment!.Id.Should().Be("a1");
    }

    [Fact]
    public void A_rows_own_day_of_appointment_decides_for_it_alone()
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool), Date("2008-09-01"), Date("2009-03-31"));

        Verdict([first, Head("2009-04-01", appointedOn: "2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(Outcome.NotSatisfied);
    }

    [Fact]
    public void An_acting_row_is_no_part_of_a_substantive_headship()
    {
        var first = new Appointment("h0", Role.Head, School(CommunitySchool), Date("2008-09-01"), Date("2009-03-31"), capacity: Capacity.Acting);

        Verdict([first, Head("2009-04-01")], "2009-09-10", Place("2008-01-10", "2008-01-10")).Outcome.Should().Be(Outcome.NotSatisfied);
    }
}
