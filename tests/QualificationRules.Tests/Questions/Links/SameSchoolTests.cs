using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Questions.Links.GivenRows;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>Rows at one school: HR systems split a post over several. The earlier ended on 31 August 2025.</summary>
public sealed class SameSchoolTests
{
    private const string Until = "2025-08-31";

    /// <summary>While the earlier is held, or after up to four days between, a weekend with bank holidays: it goes on. Up to a year: open.</summary>
    [Theory]
    [InlineData("2025-08-30", "one")]
    [InlineData("2025-08-31", "one")]
    [InlineData("2025-09-01", "one")]
    [InlineData("2025-09-02", "one")]
    [InlineData("2025-09-05", "one")]
    [InlineData("2025-09-06", "open")]
    [InlineData("2025-09-07", "open")]
    [InlineData("2026-08-31", "open")]
    [InlineData("2026-09-01", "open")]
    [InlineData("2026-09-02", "new")]
    public void By_the_days_between_them(string from, string link) => IsLinked(link, LinkedBy.SameSchool, EarlierRow(Until, Later), Row("a1", from, null, Later));

    [Theory]
    [InlineData("2025-09-05", "one")]
    [InlineData("2025-09-06", "open")]
    [InlineData("2026-09-02", "new")]
    public void The_order_of_the_record_does_not_matter(string from, string link)
    {
        FactPath[] needed = [new(FactName.AppointmentContinues)];

        IsLinked(link, LinkedBy.SameSchool, needed, Row("a1", from, null, Later), EarlierRow(Until, Later));
    }

    /// <summary>A row that never ended is held still, whenever the other began; the verdict says to check that.</summary>
    [Fact]
    public void A_row_that_never_ended_goes_on_in_the_later_one()
    {
        IsLinked("one", LinkedBy.SameSchool, Row("a0", "2020-09-01", null, Later), Row("a1", "2025-09-01", null, Later));
        Support.Ask.SencoQualification(Record(Row("a0", "2020-09-01", null, Later), Row("a1", "2025-09-01", null, Later)), On).Advice.Select(advice => advice.Code).Should().Contain("earlier-row-never-ended");
    }

    /// <summary>The school's successor by GIAS's links is the same school.</summary>
    [Theory]
    [InlineData("2025-09-05", Earlier, "one")]
    [InlineData("2025-09-06", Earlier, "open")]
    [InlineData("2026-09-01", Earlier, "open")]
    [InlineData("2026-09-02", Earlier, "new")]
    [InlineData("2025-09-05", "100009", "new")]
    [InlineData("2025-09-06", "100009", "new")]
    public void At_a_school_that_succeeded_the_earlier(string from, string predecessor, string link) =>
        IsLinked(link, LinkedBy.Predecessor, EarlierRow(Until), Row("a1", from, null, Later, AcademyConverter, predecessors: [predecessor]));

    /// <summary>Both schools are relevant by the 2014 list, or the rows are apart: what was held at a special school is no part of it.</summary>
    [Theory]
    [InlineData(AcademySpecialConverter)]
    [InlineData(PupilReferralUnit)]
    public void Rows_at_schools_that_are_not_relevant_are_not_linked(int type)
    {
        var verdict = Support.Ask.SencoQualification(Record(EarlierRow(Until, Later, type), Row("a1", "2025-09-01", null, Later)), On);

        verdict.Outcome.Should().Be(Outcome.Pending);
        verdict.Deadline.Should().Be(Date("2028-09-01"));
        Linked(verdict).Should().BeEmpty();
    }

    /// <summary>Days that are not exact leave open what some of them give and others do not.</summary>
    [Theory]
    [InlineData("2025-09-01/2025-09-05", "one")]
    [InlineData("2025-09-05/2025-09-06", "open")]
    [InlineData("2026-09-02/2026-09-30", "new")]
    public void Where_the_first_day_is_not_exact(string from, string link)
    {
        FactPath[] needed = [new(FactName.AppointmentContinues, 1), new(FactName.AppointmentFrom, 1)];

        IsLinked(link, LinkedBy.SameSchool, needed, EarlierRow(Until, Later), Row("a1", from, null, Later));
    }
}
