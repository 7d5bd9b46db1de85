using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Dates as people type them: the day may be left out, and the month with it; what is no date is told so, and where.</summary>
public sealed class EnteredDateTests
{
    [Theory]
    [InlineData("1", "9", "2023", "2023-09-01")]
    [InlineData("01", "09", "2023", "2023-09-01")]
    [InlineData("29", "2", "2024", "2024-02-29")]
    [InlineData("1", "September", "2023", "2023-09-01")]
    [InlineData("1", "sep", "2023", "2023-09-01")]
    [InlineData("", "9", "2023", "2023-09")]
    [InlineData("", "", "2023", "2023")]
    public void What_is_typed_is_read(string day, string month, string year, string answer)
    {
        new EnteredDate(day, month, year).Read().Should().Be((answer, null));
    }

    [Theory]
    [InlineData("", "", "", "Enter a date, or choose \"I don't know\"", true, true, true)]
    [InlineData("1", "9", "", "The date must include a year", false, false, true)]
    [InlineData("1", "", "2023", "The date must include a month", false, true, false)]
    [InlineData("1", "9", "23", "The year must be a number between 1950 and 2100", false, false, true)]
    [InlineData("1", "9", "20233", "The year must be a number between 1950 and 2100", false, false, true)]
    [InlineData("1", "13", "2023", "The month must be a number from 1 to 12, or its name", false, true, false)]
    [InlineData("1", "ma", "2023", "The month must be a number from 1 to 12, or its name", false, true, false)]
    [InlineData("31", "9", "2023", "The day must be a number from 1 to 30", true, false, false)]
    [InlineData("29", "2", "2023", "The day must be a number from 1 to 28", true, false, false)]
    [InlineData("0", "9", "2023", "The day must be a number from 1 to 30", true, false, false)]
    [InlineData("first", "9", "2023", "The day must be a number from 1 to 30", true, false, false)]
    [InlineData("-1", "9", "2023", "The day must be a number from 1 to 30", true, false, false)]
    public void What_is_no_date_is_told_so(string day, string month, string year, string message, bool isDay, bool isMonth, bool isYear)
    {
        new EnteredDate(day, month, year).Read().Should().Be((null, new Fault(message, isDay, isMonth, isYear)));
    }

    [Theory]
    [InlineData("2023-09-01")]
    [InlineData("2023-09")]
    [InlineData("2023")]
    public void An_answer_is_shown_as_it_was_typed(string answer)
    {
        EnteredDate.Of(answer).Read().Answer.Should().Be(answer);
    }
}
