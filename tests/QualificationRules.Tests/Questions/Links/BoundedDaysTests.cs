using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>
/// What the record says of a link bounds days that are not known: a row goes on from the earlier of two only, by the first day, then by the last (none
/// last), then by the id; and no new row follows another of its school without a break.
/// </summary>
public sealed class BoundedDaysTests
{
    /// <summary>Both rows begin on 1 September 2020, and the one that is gone on from ends on a day: the other ends no earlier, and if its id comes first later.</summary>
    [Theory]
    [InlineData("never", "a1", "unknown", "never")]
    [InlineData("2026-11-22", "a1", "2026-11-01/..", "2026-11-22/..")]
    [InlineData("2026-11-22", "a1", "2026-11-01/2026-11-22", "2026-11-22")]
    [InlineData("2026-11-21", "Z1", "2026-11-01/2026-11-22", "2026-11-22")]
    public void A_row_ends_no_earlier_than_the_one_of_the_same_day_that_it_goes_on_from(string until, string id, string open, string bounded)
    {
        foreach (var on in new[] { "2026-11-21", On, "2026-11-23", "2027-01-01" })
        {
            OutcomeOf(id, on, Row("a0", "2020-09-01", until, Earlier), Row(id, "2020-09-01", open, Later, continues: "a0"))
                .Should().Be(OutcomeOf(id, on, Row("a0", "2020-09-01", until, Earlier), Row(id, "2020-09-01", bounded, Later, continues: "a0")), on);
        }
    }

    [Theory]
    [InlineData("never", "Z1", "unknown")]
    [InlineData("never", "a1", "2026")]
    [InlineData("2026-11-22", "a1", "2026-11-01/2026-11-21")]
    [InlineData("2026-11-22", "Z1", "2026-11-01/2026-11-22")]
    [InlineData("2026-11-22/..", "Z1", "2026-11-01/2026-11-22")]
    public void No_row_goes_on_from_one_of_the_same_day_that_can_only_end_later(string until, string id, string end) =>
        ErrorOf(Row("a0", "2020-09-01", until, Earlier), Row(id, "2020-09-01", end, Later, continues: "a0")).Should().Be("continuesLater");

    /// <summary>
    /// The row that is gone on from begins on 31 August or 1 September 2020, the other on 1 September. If both began then, the one that ends last would be
    /// the later. Three years from 31 August end on 31 August 2023.
    /// </summary>
    [Theory]
    [InlineData("2026-12-31", "2023-08-31", Outcome.Pending)]
    [InlineData("2026-12-31", "2023-09-01", Outcome.NotSatisfied)]
    [InlineData("never", "2023-08-31", Outcome.Pending)]
    [InlineData("never", "2023-09-01", Outcome.Indeterminate)]
    [InlineData("never", "2023-09-02", Outcome.NotSatisfied)]
    public void A_row_that_ends_later_begins_on_an_earlier_day_than_the_one_that_goes_on_from_it(string until, string on, Outcome outcome) =>
        OutcomeOf("a1", on, Row("a0", "2020-08-31/2020-09-01", "never", Earlier), Row("a1", "2020-09-01", until, Later, continues: "a0")).Should().Be(outcome);

    /// <summary>Of three rows each begins on an earlier day than the next, since it ends later: the first on 30 August 2020 at the latest.</summary>
    [Theory]
    [InlineData("2023-08-28", Outcome.Pending)]
    [InlineData("2023-08-29", Outcome.Indeterminate)]
    [InlineData("2023-08-30", Outcome.Indeterminate)]
    [InlineData("2023-08-31", Outcome.NotSatisfied)]
    public void Each_row_of_a_chain_that_ends_later_begins_on_an_earlier_day_than_the_next(string on, Outcome outcome) =>
        OutcomeOf(
            "a1",
            on,
            Row("a0", "2020-08-28/2020-09-01", "2026-12-31", Earlier),
            Row("a2", "2020-08-28/2020-09-01", "2026-12-30", "100003", continues: "a0"),
            Row("a1", "2020-09-01", "2026-12-29", Later, continues: "a2")).Should().Be(outcome);

    /// <summary>The new row begins on 1 September 2025 at the same school as one that never ends, which is asked about: that one is the later.</summary>
    [Theory]
    [InlineData("2026-12-31", "2025-08-01/2025-09-01", "2025-08-31", Outcome.NotApplicable)]
    [InlineData("2026-12-31", "2025-08-01/2025-09-01", "2025-09-01", Outcome.Pending)]
    [InlineData("2026-12-31", "2025-08-01/2025-09-02", "2025-09-01", Outcome.Indeterminate)]
    [InlineData("never", "2025-08-01/2025-09-02", "2025-09-01", Outcome.NotApplicable)]
    [InlineData("never", "2025-08-01/2025-09-02", "2025-09-02", Outcome.Pending)]
    public void A_row_without_end_begins_no_earlier_than_a_new_one_at_its_school(string until, string from, string on, Outcome outcome) =>
        OutcomeOf("a0", on, Row("a0", from, "never", Later), Row("a1", "2025-09-01", until, Later, continues: Continuation.None)).Should().Be(outcome);

    [Theory]
    [InlineData("2026-12-31", "2025-08-01/2025-08-31")]
    [InlineData("never", "2025-08-01/2025-09-01")]
    public void No_row_is_new_where_one_without_end_can_only_have_begun_earlier(string until, string from) =>
        ErrorOf(Row("a0", from, "never", Later), Row("a1", "2025-09-01", until, Later, continues: Continuation.None)).Should().Be("continuesSameSchool");

    /// <summary>Five days lie between: 5 to 9 September. The row is not known to have ended.</summary>
    [Theory]
    [InlineData("2025-09-04", Outcome.Indeterminate)]
    [InlineData("2025-09-05", Outcome.NotApplicable)]
    public void A_row_ended_a_break_before_a_new_one_at_its_school(string on, Outcome outcome) =>
        OutcomeOf("a0", on, Row("a0", "2020-09-01", "unknown", Later), Row("a1", "2025-09-10", null, Later, continues: Continuation.None)).Should().Be(outcome);

    /// <summary>Five days lie between: 4 to 8 September. The new row begins in September; five years of earlier service excuse.</summary>
    [Theory]
    [InlineData("2025-09-08", Outcome.NotApplicable)]
    [InlineData("2025-09-09", Outcome.Indeterminate)]
    [InlineData("2025-09-30", Outcome.Exempt)]
    public void A_new_row_begins_a_break_after_another_at_its_school(string on, Outcome outcome) =>
        OutcomeOf("a1", on, Row("a0", "2020-09-01", "2025-09-03", Later), Row("a1", "2025-09", null, Later, continues: Continuation.None)).Should().Be(outcome);

    /// <summary>
    /// The later row begins in 2024 at a school that succeeded the earlier one's, where the person was SENCO from 1 January 2023
    /// to 1 January 2024. On that day the later row is part of that appointment, whichever rows the record does not list; five days after it may be new.
    /// </summary>
    [Theory]
    [InlineData("2024-01-06", Outcome.NotApplicable)]
    [InlineData("2024-01-07", Outcome.Indeterminate)]
    public void A_row_that_is_not_joined_to_one_of_its_school_begins_after_a_break(string on, Outcome outcome)
    {
        var rows = new[] { Row("a0", "2023-01-01", "2024-01-01", Earlier), Row("a1", "2024-01-01/2024-12-31", null, Later, predecessors: [Earlier]) };
        var record = Record(rows).With(appointmentsComplete: false);

        new Evaluator().Evaluate(Question.SencoTransition, record, Date(on), "a1").Outcome.Should().Be(outcome);
    }

    private static Outcome OutcomeOf(string id, string on, params Appointment[] rows) =>
        new Evaluator().Evaluate(Question.SencoQualification, Record(rows), Date(on), id).Outcome;

    private static string? ErrorOf(params Appointment[] rows)
    {
        var made = () => Record(rows);
        return made.Should().Throw<InvalidFactException>().Which.Error.Code;
    }
}
