using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests.Questions;

/// <summary>Odd dates get a verdict like any other: nothing overflows at either end of the calendar.</summary>
public sealed class EndsOfTheCalendarTests
{
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue, LocalDate.MinIsoValue.PlusDays(1), LocalDate.MinIsoValue.PlusYears(3), new(1, 1, 1), new(1900, 2, 28), new(2024, 2, 29),
        LocalDate.MaxIsoValue.PlusYears(-3), LocalDate.MaxIsoValue.PlusYears(-1), LocalDate.MaxIsoValue.PlusDays(-1), LocalDate.MaxIsoValue,
    ];

    public static TheoryData<string> Questions { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_date_is_answered(string code)
    {
        var evaluator = new Evaluator();
        var question = Question.All.First(question => string.Equals(question.Code, code, StringComparison.Ordinal));
        var role = question.Role ?? Role.Senco;
        var asked = question.Role is null ? null : "a1";
        foreach (var on in Days)
        {
            foreach (var day in Days)
            {
                var school = new School("100001", EstablishmentType.FromCode(1));
                Appointment[] posts = [new("a0", role, school, day, LocalDate.MaxIsoValue), new("a1", role, school, FactDate.Between(day, LocalDate.MaxIsoValue))];
                Training[] courses = [new(Qualification.NpqSenco, started: day), new(Qualification.Nasenco, started: day), new(Qualification.Npqh, started: day)];
                var record = new StaffRecord(new TeacherStatus(day), posts, courses, appointmentsComplete: false);

                var verdict = evaluator.Evaluate(question, record, on, asked, new Readings { Clock = Clock.First });

                verdict.Reasons.Should().NotBeEmpty();
                verdict.Advice.Where(advice => advice.Text.Length == 0).Should().BeEmpty();
                verdict.Contested.Where(contested => contested.Outcome == verdict.Outcome).Should().BeEmpty();
                _ = (verdict.Trace, verdict.Needed, verdict.NextChange, evaluator.Timeline(question, record, asked));
            }
        }
    }
}
