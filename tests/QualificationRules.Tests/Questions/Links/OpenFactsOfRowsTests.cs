using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Support;
using Xunit;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>Two rows at one school of which a day or the type is not known: what is possible is what some completion gives, and no more.</summary>
public sealed class OpenFactsOfRowsTests
{
    /// <summary>The row asked about may have begun before the other, after it, or after the date asked about.</summary>
    [Fact]
    public void A_first_day_that_may_be_on_either_side_of_the_other_row() =>
        Ask.SencoQualification(Record(Row("e0", "2009-03-05", null, Later), Row("a1", "2008-01-01/2014-06-01", null, Later)), "2014-01-01")
            .Possible.Should().Equal(Outcome.NotApplicable, Outcome.Exempt, Outcome.NotSatisfied);

    /// <summary>Without a break the rows of a relevant school are one, so that the clock cannot have begun in another post; at a special school it did not either.</summary>
    [Theory]
    [InlineData("2008-10-22/2009-09-03")]
    [InlineData("2008-10-22")]
    public void A_row_counts_as_earlier_service_only_where_it_is_apart(string from) =>
        Ask.SencoQualification(
            Record(Row("e0", from, null, Later, type: null), Row("a1", "2010-01-01", null, Later)), "2012-01-01", new Readings { PriorService = PriorService.Before2009, Clock = Clock.First })
            .Possible.Should().Equal(Outcome.Pending);

    /// <summary>A row said to be new beside one of the same school that goes on can only be at no relevant school.</summary>
    [Fact]
    public void A_row_that_is_new_without_a_break_is_at_no_relevant_school() =>
        Ask.SencoQualification(Record(Row("e1", "2023-01-01", null, Later, AcademyConverter), Row("a1", "2023-11-01", null, Later, type: null, Continuation.None)), "2026-11-01")
            .Possible.Should().Equal(Outcome.NotApplicable);

    /// <summary>
    /// Of rows that are one appointment the second names none that it goes on from, and so may go on from one that the record does not list, begun long ago
    /// at the school. The first names one, and goes on from no other at its school; or (null) it is new, and none at its school runs into it.
    /// </summary>
    [Theory]
    [InlineData("a0", "first", Outcome.Exempt, Outcome.Pending)]
    [InlineData("a0", null, Outcome.Exempt, Outcome.Pending, Outcome.NotSatisfied)]
    [InlineData(null, null, Outcome.Exempt, Outcome.Pending)]
    public void A_row_that_is_not_listed_may_come_before_any_that_names_none(string? first, string? asked, params Outcome[] possible)
    {
        var rows = new[]
        {
            Row("a0", "2024-05-30", "2024-08-31", Earlier, AcademySpecialConverter), Row("first", "2024-09-02", null, Later, continues: first is null ? Continuation.None : first),
            Row("a1", "2024-09-03", null, Later, continues: asked),
        };

        Ask.SencoQualification(Record(rows).With(appointmentsComplete: false), On).Possible.Should().Equal(possible);
    }

    /// <summary>
    /// Two rows of one school that are held on one day are one appointment, whichever began first: the teaching of either counts. The other began on 1 September
    /// 2024, and was held on the date asked about or ended the day before.
    /// </summary>
    [Theory]
    [InlineData("never", Outcome.NotApplicable, Outcome.Satisfied)]
    [InlineData("2027-01-01", Outcome.NotApplicable, Outcome.Satisfied)]
    [InlineData("2026-12-31", Outcome.NotApplicable, Outcome.NotSatisfied)]
    public void Rows_held_on_one_day_are_one_whichever_began_first(string until, params Outcome[] possible)
    {
        var asked = new Appointment("a1", Role.Senco, School(urn: Later), Fact("2024-08-31/2027-08-31"), FactDate.Never, teachesAtSchool: false);

        Ask.SencoAppointment(new(QualifiedTeacher, [Row("a0", "2024-09-01", until, Later), asked], []), "2027-01-01").Possible.Should().Equal(possible);
    }

    /// <summary>
    /// Of a row in the middle the URN is not known: at the earlier row's school it goes on from that row, at the later's the later goes on from it. Both at once,
    /// and so from the first row to the last, only where those two are at one school.
    /// </summary>
    [Theory]
    [InlineData(Earlier, Outcome.Exempt)]
    [InlineData(Later, Outcome.Exempt, Outcome.NotSatisfied)]
    public void A_row_in_the_middle_is_at_one_school(string first, params Outcome[] possible) =>
        Ask.SencoQualification(Record(Row("a0", "2019-09-01", "2021-08-31", first), Row("middle", "2021-09-01", "2022-08-31", urn: null), Row("a1", "2022-09-01", null, Later)), On)
            .Possible.Should().Equal(possible);

    /// <summary>
    /// A row at an academy that may have been the school of the one asked about, of which the last day is not known. The teaching there counts where both are held on the
    /// date asked about, 1 September 2026, and so only where the other begins on that day: the school became the academy when the first row ended.
    /// </summary>
    [Theory]
    [InlineData("2026-08-31", Outcome.NotApplicable, Outcome.NotSatisfied)]
    [InlineData("2026-09-01", Outcome.NotApplicable, Outcome.Satisfied, Outcome.NotSatisfied)]
    [InlineData("2026-09-02", Outcome.NotApplicable, Outcome.NotSatisfied)]
    public void Teaching_at_an_academy_that_the_school_became_counts_from_its_first_day(string from, params Outcome[] possible)
    {
        var asked = new Appointment("a1", Role.Senco, School(CommunitySchool, Earlier), Date("2020-09-01"), FactDate.Unknown, teachesAtSchool: false);

        Ask.SencoAppointment(new(QualifiedTeacher, [asked, Row("academy", from, null, Later, AcademyConverter)], []), "2026-09-01").Possible.Should().Equal(possible);
    }

    /// <summary>
    /// Of several posts that fit a line, the one whose chain began first: of three rows at one school with months between them, the last is new or goes on from the first. It does not go
    /// on from the middle one alone, which would leave them time to 1 March 2024.
    /// </summary>
    [Theory]
    [InlineData("2021-03-01", Outcome.Exempt, Outcome.NotSatisfied)]
    [InlineData("2021-03-01/2021-03-31", Outcome.Exempt, Outcome.NotSatisfied)]
    public void Of_two_rows_after_which_one_may_go_on_the_chain_that_began_first_is_taken(string middle, params Outcome[] possible) =>
        Ask.SencoQualification(Record(Row("a0", "2020-05-01", "2020-12-31", Later), Row("middle", middle, "2021-07-31", Later), Row("a1", "2021-09-06", null, Later)), "2023-12-01")
            .Possible.Should().Equal(possible);

    /// <summary>
    /// They became SENCO with the earliest post from which every post onward is at a relevant school: a post that began before the special school's is earlier service,
    /// although the school asked about succeeded its school. So it is whether or not the end of the post asked about is known.
    /// </summary>
    [Theory]
    [InlineData("never")]
    [InlineData("2027")]
    public void Posts_before_one_at_a_special_school_are_earlier_service(string until) =>
        Ask.SencoQualification(
            Record(
                Row("a0", "2018-09-01", "2022-08-31", Earlier), Row("special", "2020-09-01", "2022-08-31", "100003", type: 7),
                Row("a1", "2022-09-01", until, Later, continues: "special", predecessors: [Earlier])), On)
            .Possible.Should().Equal(Outcome.Exempt);
}
