using QualificationRules.Facts;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>A school that becomes an academy or merges has a new URN: whether it did, or the person moved, is open. The earlier post ended on 31 August 2025.</summary>
public sealed class AcademyTests
{
    private const string Until = "2025-08-31";

    private static readonly FactPath Continues = new(FactName.AppointmentContinues, 1);
    private static readonly FactPath Predecessors = new(FactName.SchoolPredecessors, 1);
    private static readonly FactPath OpenedOn = new(FactName.SchoolOpenedOn, 1);

    /// <summary>From the last day of the earlier post to fourteen days after it.</summary>
    [Theory]
    [InlineData("2025-08-30", "new")]
    [InlineData("2025-08-31", "open")]
    [InlineData("2025-09-01", "open")]
    [InlineData("2025-09-13", "open")]
    [InlineData("2025-09-14", "open")]
    [InlineData("2025-09-15", "new")]
    public void By_the_days_between_the_posts(string from, string link) => IsLinked(link, [Continues, Predecessors, OpenedOn], from, AcademyConverter);

    [Theory]
    [InlineData(28, "open")]
    [InlineData(34, "open")]
    [InlineData(35, "open")]
    [InlineData(40, "open")]
    [InlineData(41, "open")]
    [InlineData(1, "new")]
    [InlineData(5, "new")]
    [InlineData(15, "new")]
    public void By_the_type_of_the_later_school(int type, string link) => IsLinked(link, [Continues, Predecessors, OpenedOn], "2025-09-01", type);

    /// <summary>An academy that had been open for more than a year did not come from the earlier school then.</summary>
    [Theory]
    [InlineData("2024-08-30", "new")]
    [InlineData("2024-08-31", "new")]
    [InlineData("2024-09-01", "open")]
    [InlineData("2025-09-01", "open")]
    public void By_the_day_on_which_the_academy_opened(string opened, string link) => IsLinked(link, [Continues, Predecessors], "2025-09-01", AcademyConverter, Date(opened));

    [Fact]
    public void A_day_of_opening_that_is_not_exact_is_asked_for_too() => IsLinked("open", [Continues, Predecessors, OpenedOn], "2025-09-01", AcademyConverter, Fact("2024-08-31/2024-09-01"));

    /// <summary>None: it came from no other school. Another: it did not come from this one.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("100009")]
    public void Where_its_predecessors_are_known_the_posts_are_apart(string predecessors) =>
        GivenRows.IsLinked("new", LinkedBy.Open, EarlierRow(Until), Row("a1", "2025-09-01", null, Later, AcademyConverter, predecessors: predecessors.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>A SENCO post at the earlier school that is held when this one begins, or later: that school has not become another.</summary>
    [Theory]
    [InlineData("2025-08-31", "2025-09-02", "new")]
    [InlineData("2025-09-01", null, "new")]
    [InlineData("2026-01-01", "2026-03-31", "new")]
    public void Where_the_record_has_a_later_post_at_the_earlier_school(string from, string? until, string link) =>
        GivenRows.IsLinked(link, LinkedBy.Open, EarlierRow(Until), Row("a1", "2025-09-01", null, Later, AcademyConverter), Row("a2", from, until, GivenRows.Earlier));

    /// <summary>A post that never ended is held still: the earlier school goes on.</summary>
    [Fact]
    public void A_post_that_is_still_held_is_another() =>
        GivenRows.IsLinked("new", LinkedBy.Open, Row("a0", "2020-09-01", null, GivenRows.Earlier), Row("a1", "2025-09-01", null, Later, AcademyConverter));

    private static void IsLinked(string link, FactPath[] needed, string from, int type, FactDate openedOn = default) =>
        GivenRows.IsLinked(link, LinkedBy.Open, needed, EarlierRow(Until), Row("a1", from, null, Later, type, openedOn: openedOn));
}
