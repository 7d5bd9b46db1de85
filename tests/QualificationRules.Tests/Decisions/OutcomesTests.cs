using FluentAssertions;
using QualificationRules.Decisions;
using Xunit;

namespace QualificationRules.Tests.Decisions;

/// <summary>The outcomes of the rows that the facts leave open.</summary>
public sealed class OutcomesTests
{
    [Theory]
    [InlineData(0b0001, new[] { Outcome.Satisfied }, Outcome.Satisfied)]
    [InlineData(0b1000, new[] { Outcome.NotSatisfied }, Outcome.NotSatisfied)]
    [InlineData(0b0011, new[] { Outcome.Exempt, Outcome.Satisfied }, Outcome.Indeterminate)]
    [InlineData(0b1111, new[] { Outcome.Exempt, Outcome.Satisfied, Outcome.Pending, Outcome.NotSatisfied }, Outcome.Indeterminate)]
    [InlineData(0, new Outcome[0], Outcome.Indeterminate)]
    public void Rows_have_one_outcome_or_leave_it_open(int rows, Outcome[] outcomes, Outcome answer)
    {
        var found = Outcomes.Of(SmallTable.Total, (ulong)rows);

        found.ToImmutableArray().Should().Equal(outcomes);
        found.Count.Should().Be(outcomes.Length);
        found.Single().Should().Be(answer);
    }

    [Fact]
    public void Rows_of_one_outcome_have_it_once()
    {
        var table = SmallTable.Of(new Row("a", Outcome.Review, [SmallTable.A]), new Row("not-a", Outcome.Review, [], [SmallTable.A]));

        Outcomes.Of(table, 0b11).ToImmutableArray().Should().Equal(Outcome.Review);
        Outcomes.Of(table, 0b11).Single().Should().Be(Outcome.Review);
    }
}
