using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Values;

/// <summary>What is written as text is read back, in every culture alike.</summary>
public sealed class ParsingTests
{
    [Theory]
    [InlineData("2024-09-01", "2024-09-01")]
    [InlineData("2024-02", "2024-02-01/2024-02-29")]
    [InlineData("2024", "2024-01-01/2024-12-31")]
    [InlineData("2024-09-01/2024-09-30", "2024-09-01/2024-09-30")]
    [InlineData("2023/2024-02", "2023-01-01/2024-02-29")]
    [InlineData("../2026-11-05", "../2026-11-05")]
    [InlineData("2019-09-01/..", "2019-09-01/..")]
    [InlineData("never", "never")]
    [InlineData("unknown", "unknown")]
    public void A_date_is_read_as_it_is_written(string text, string written)
    {
        FactDate.Parse(text).ToString().Should().Be(written);
        FactDate.Parse(written).Should().Be(FactDate.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("2024-13")]
    [InlineData("2024-02-30")]
    [InlineData("01/09/2024")]
    [InlineData("2024-09-02/2024-09-01")]
    [InlineData("2024-09-01/2024-09-02/2024-09-03")]
    [InlineData("Never")]
    public void What_is_no_date_is_told(string text)
    {
        FactDate.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => FactDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*never or unknown*");
    }

    [Fact]
    public void A_date_goes_to_NETs_own_type_and_back()
    {
        var day = new DateOnly(2024, 9, 1);

        FactDate date = day;
        date.Should().Be(FactDate.On(new LocalDate(2024, 9, 1)));
        date.ToDateOnly().Should().Be(day);
        FactDate.Between(day, day.AddDays(1)).ToDateOnly().Should().BeNull("it is a span");
        FactDate.Unknown.ToDateOnly().Should().BeNull();
        FactDate.Never.ToDateOnly().Should().BeNull();
    }

    [Fact]
    public void Every_question_is_read_as_it_is_written_and_by_the_code_of_its_course()
    {
        foreach (var question in Question.All)
        {
            Question.Parse($"{question}").Should().BeSameAs(question);
        }

        Question.All.Select(question => $"{question}").Should().OnlyHaveUniqueItems("those on a course tell themselves apart");
        Question.Parse("course-start (NPQSENCO)").Should().BeSameAs(Question.CourseStart(Qualification.NpqSenco));
        FluentActions.Invoking(() => Question.Parse("course-start")).Should().Throw<FormatException>().WithMessage("*course-start (Nasenco)*");
    }

    [Fact]
    public void Every_type_of_establishment_is_read_by_code_by_name_and_as_it_is_written()
    {
        foreach (var type in EstablishmentType.All)
        {
            new[] { $"{type.Code}", type.Name, type.Name.ToUpperInvariant(), $"{type}" }.Select(text => EstablishmentType.Parse(text)).Should().OnlyContain(read => read == type);
        }

        EstablishmentType.TryParse("academy", null, out _).Should().BeFalse("there are several types of academy");
    }

    [Fact]
    public void Every_qualification_is_read_by_code_and_by_name()
    {
        foreach (var qualification in Enum.GetValues<Qualification>())
        {
            QualificationCodes.Parse(QualificationCodes.Of(qualification)).Should().Be(qualification);
            QualificationCodes.Parse($"{qualification}").Should().Be(qualification);
        }

        FluentActions.Invoking(() => QualificationCodes.Parse("NPQLT")).Should().Throw<FormatException>().WithMessage("*NPQSENCO*");
    }

    [Fact]
    public void A_cohort_is_read_as_it_is_written()
    {
        Cohort.Parse("2026-autumn").Should().Be(new Cohort(2026, Season.Autumn));
        FluentActions.Invoking(() => Cohort.Parse("Autumn 2026")).Should().Throw<FormatException>();
    }
}
