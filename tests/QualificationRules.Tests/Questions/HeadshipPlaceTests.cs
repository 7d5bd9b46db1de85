using FluentAssertions;
using QualificationRules.Facts;
using Xunit;
using static QualificationRules.Tests.Support.GivenHead;

namespace QualificationRules.Tests.Questions;

/// <summary>Who was appointed while working towards NPQH: until when that does, and for how long.</summary>
public sealed class HeadshipPlaceTests
{
    // reg 5; ministerial statement of 12 December 2002.
    [Theory]
    [InlineData("2009-03-30", Outcome.Satisfied)]
    [InlineData("2009-03-31", Outcome.Satisfied)]
    [InlineData("2009-04-01", Outcome.NotSatisfied)]
    [InlineData("2009-04-02", Outcome.NotSatisfied)]
    public void Working_towards_NPQH_at_appointment_does_until_31_March_2009(string appointedOn, Outcome outcome) =>
        Verdict(Head("2009-09-01", appointedOn: appointedOn), "2009-09-10", Course(Qualification.Npqh, "2008-01-10", "never")).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-08-31", Outcome.Satisfied)]
    [InlineData("2006-09-01", Outcome.Satisfied)]
    [InlineData("2006-09-02", Outcome.NotSatisfied)]
    public void The_place_was_taken_up_on_or_before_appointment(string started, Outcome outcome) =>
        Verdict(Head("2006-09-01"), "2006-10-01", Place("never", started)).Outcome.Should().Be(outcome);

    /// <summary>Policy asked for a place accepted; the text of reg 5 was not seen, so that no fact would decide.</summary>
    [Theory]
    [InlineData("2006-08-31", "2006-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2006-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-02", "2006-09-02", Outcome.NotSatisfied)]
    [InlineData("2006-08-31", "never", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "never", Outcome.Indeterminate)]
    [InlineData("2006-09-02", "never", Outcome.NotSatisfied)]
    [InlineData("never", "never", Outcome.NotSatisfied)]
    [InlineData("2006-08-31", "2006-09-01", Outcome.Satisfied)]
    public void A_place_accepted_by_appointment_and_not_taken_up_leaves_the_law_open(string enrolled, string started, Outcome outcome)
    {
        var verdict = Verdict(Head("2006-09-01"), "2006-10-01", Place(enrolled, started));

        verdict.Outcome.Should().Be(outcome);
        verdict.Needed.Should().BeEmpty();
        verdict.Reasons.Where(reason => reason.IsLawNotVerified).Select(reason => reason.Code).Should().Equal(outcome == Outcome.Indeterminate ? ["transitional-allowance-applies"] : []);
    }

    [Fact]
    public void Whether_a_place_was_accepted_by_appointment_is_asked_for_where_it_is_not_known()
    {
        var verdict = Verdict(Head("2006-09-01"), "2006-10-01", Place("unknown", "2006-09-02"));

        verdict.Possible.Should().Equal(Outcome.Satisfied, Outcome.NotSatisfied);
        verdict.Needed.Should().Equal(new FactPath(FactName.TrainingEnrolled));
    }

    /// <summary>A place withdrawn from helps no more, from the day of withdrawing.</summary>
    [Theory]
    [InlineData("2007-01-09", Outcome.Satisfied)]
    [InlineData("2007-01-10", Outcome.NotSatisfied)]
    [InlineData("2007-01-11", Outcome.NotSatisfied)]
    public void Whoever_withdrew_is_working_towards_NPQH_no_more(string on, Outcome outcome) =>
        Verdict(Head("2006-09-01"), on, Place("2006-01-10", "2006-02-01", "2007-01-10")).Outcome.Should().Be(outcome);

    [Theory]
    [InlineData("2006-09-01", "2010-08-31", Outcome.Satisfied)]
    [InlineData("2006-09-01", "2010-09-01", Outcome.Satisfied)]
    [InlineData("2006-09-01", "2010-09-02", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2012-02-07", Outcome.Indeterminate)]
    [InlineData("2006-09-01", "2012-02-08", Outcome.NotApplicable)]
    [InlineData("2008-02-29", "2012-02-07", Outcome.Satisfied)]
    public void The_allowance_is_certain_to_the_fourth_anniversary(string from, string on, Outcome outcome) =>
        Verdict(Head(from), on, Course(Qualification.Npqh, "2006-01-10", "never")).Outcome.Should().Be(outcome);

    [Fact]
    public void An_award_that_came_later_ends_the_doubt() =>
        Verdict(Head("2006-09-01"), "2010-09-02", Course(Qualification.Npqh, "2006-01-10", "2010-09-02")).Outcome.Should().Be(Outcome.Satisfied);
}
