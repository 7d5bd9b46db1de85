using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Testing.VerdictAssert;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>What the record says of a link goes before what dates and schools say, within their limits. The earlier post ended on 31 August 2025.</summary>
public sealed class StatedLinkTests
{
    private const string Until = "2025-08-31";

    [Theory]
    [InlineData("2025-08-30", CommunitySchool)]
    [InlineData("2025-09-01", AcademyConverter)]
    [InlineData("2025-09-15", AcademyConverter)]
    [InlineData("2026-09-01", CommunitySchool)]
    public void A_post_goes_on_from_the_one_that_it_names(string from, int type) => IsLinked("one", LinkedBy.Continues, EarlierRow(Until), Row("a1", from, null, Later, type, "a0"));

    /// <summary>A year between: 1 September 2025 to 31 August 2026.</summary>
    [Theory]
    [InlineData("2026-09-01", null)]
    [InlineData("2026-09-02", "continuesEnded")]
    [InlineData("2020-09-01", null)]
    [InlineData("2020-08-31", "continuesLater")]
    public void No_post_goes_on_from_one_that_ended_more_than_a_year_before_or_that_began_later(string from, string? error) =>
        ErrorOf(EarlierRow(Until), Row("a1", from, null, Later, continues: "a0")).Should().Be(error);

    [Theory]
    [InlineData(Later, CommunitySchool, "2025-09-06")]
    [InlineData(Earlier, AcademyConverter, "2025-09-01")]
    [InlineData(Earlier, AcademyConverter, "2025-09-14")]
    public void A_post_is_new_where_it_is_said_to_be(string urn, int type, string from) =>
        IsLinked("new", LinkedBy.Open, EarlierRow(Until, urn), Row("a1", from, null, Later, type, Continuation.None));

    /// <summary>Nobody becomes the SENCO that they are.</summary>
    [Theory]
    [InlineData(Later, "2025-09-04", "continuesSameSchool")]
    [InlineData(Later, "2025-09-05", "continuesSameSchool")]
    [InlineData(Later, "2025-09-06", null)]
    [InlineData(Earlier, "2025-09-05", null)]
    [InlineData(null, "2025-09-05", null)]
    public void A_row_of_the_same_school_without_a_break_cannot_be_said_to_be_new(string? urn, string from, string? error) =>
        ErrorOf(EarlierRow(Until, urn), Row("a1", from, null, Later, continues: Continuation.None)).Should().Be(error);

    /// <summary>Head of the school where another row has gone on since 2020: a new appointment without a URN cannot be there.</summary>
    [Theory]
    [InlineData("never", Outcome.NotSatisfied)]
    [InlineData("2025-08-26", Outcome.Indeterminate)]
    public void A_new_row_without_a_URN_is_not_at_the_school_of_one_that_runs_up_to_it(string until, Outcome outcome)
    {
        var head = new Appointment("h1", Role.Head, School(CommunitySchool, Earlier), Date("2020-09-01"));
        var asked = Row("a1", "2025-09-01", null, null, continues: Continuation.None);

        Ask.SencoAppointment(new(new(FactDate.Never), [Row("a0", "2020-09-01", until, Earlier), asked, head]), On).Outcome.Should().Be(outcome);
    }

    /// <summary>An infant and a junior school merged, the person SENCO of both: both posts belong to the chain, whichever is named.</summary>
    [Theory]
    [InlineData("infants", LinkedBy.Continues, LinkedBy.Predecessor)]
    [InlineData("juniors", LinkedBy.Predecessor, LinkedBy.Continues)]
    [InlineData(null, LinkedBy.Predecessor, LinkedBy.Predecessor)]
    public void All_posts_at_schools_that_merged_belong_to_the_chain(string? continues, LinkedBy infants, LinkedBy juniors)
    {
        var verdict = Ask.SencoQualification(
            Record(
                Row("infants", "2020-09-01", Until, Earlier),
                Row("juniors", "2022-09-01", Until, "100003"),
                Row("a1", "2025-09-01", null, Later, predecessors: [Earlier, "100003"], continues: continues)),
            On);

        That(verdict).Is(Outcome.NotSatisfied).WithDeadline(Date("2023-09-01"));
        Linked(verdict).Should().Equal(("a1", "infants", infants), ("a1", "juniors", juniors));
    }

    /// <summary>A row whose URN is not known goes on from the one that it names, and from another only where its school is said to have succeeded that one's.</summary>
    [Theory]
    [InlineData(false, "a0")]
    [InlineData(true, "a0", "other")]
    public void A_row_without_a_URN_goes_on_from_no_other_than_it_names(bool succeeded, params string[] earlier)
    {
        var asked = Row("a1", "2025-09-01", null, null, continues: "a0", predecessors: succeeded ? ["100003"] : []);

        Linked(Ask.SencoQualification(Record(EarlierRow(Until), Row("other", "2022-09-01", null, "100003"), asked), On)).Select(link => link.GoesOnFrom).Should().Equal(earlier);
    }

    /// <summary>The first of two rows goes on from no row that goes on from it, whatever is known of their days.</summary>
    [Theory]
    [InlineData("unknown")]
    [InlineData("2020-08-31/2025-09-30")]
    [InlineData("2025-09-01/2025-09-30")]
    public void A_post_does_not_go_on_from_one_that_goes_on_from_it(string from)
    {
        var rows = Record(EarlierRow(Until, Later), Row("a1", from, null, Later, continues: "a0"));

        Linked(Ask.SencoQualification(rows, On)).Should().Equal(("a1", "a0", LinkedBy.Continues));
        That(Ask.SencoQualification(rows, On)).Is(Outcome.NotSatisfied).WithDeadline(Date("2023-09-01"));
    }

    /// <summary>Years as SENCO of a special school are no part of it, whatever the record says: they became SENCO at the mainstream school.</summary>
    [Fact]
    public void A_chain_begins_with_the_post_from_which_every_one_is_at_a_relevant_school()
    {
        var special = Row("a0", "2020-09-01", Until, Earlier, AcademySpecialConverter);
        var mainstream = Row("mainstream", "2020-01-01", "2020-08-31", "100003");

        That(Ask.SencoQualification(Record(special, Row("a1", "2025-09-01", null, Later, continues: "a0")), On)).Is(Outcome.Pending).WithDeadline(Date("2028-09-01"));
        That(Ask.SencoQualification(Record(mainstream, Row("a0", "2020-09-01", Until, Earlier, AcademySpecialConverter, "mainstream"), Row("a1", "2025-09-01", null, Later, continues: "a0")), On))
            .Is(Outcome.Pending).WithDeadline(Date("2028-09-01"));
    }

    private static string? ErrorOf(params Appointment[] rows)
    {
        try
        {
            Record(rows);
            return null;
        }
        catch (InvalidFactException exception)
        {
            exception.Error.Path.Should().Be("/appointments/1/continues");
            return exception.Error.Code;
        }
    }
}
