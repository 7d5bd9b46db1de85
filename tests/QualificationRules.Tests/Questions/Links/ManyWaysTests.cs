using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Questions.Links;

/// <summary>Sixty-four rows of which little is known may be one appointment in more ways than can be tried; most of them have days that do not fit together.</summary>
public sealed class ManyWaysTests
{
    [Theory(Timeout = 60_000)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task They_are_answered_all_the_same(int seed)
    {
        var random = new Random(seed);
        var record = Record([.. Enumerable.Range(0, 64).Select(row => Row(row, random))]);

        var possible = await Task.Run(() => new Evaluator().Evaluate(Question.SencoAppointment, record, Date("2026-11-22"), "row63").Possible);

        possible.Should().Contain(Outcome.NotApplicable);
    }

    private static Appointment Row(int row, Random random)
    {
        var first = random.Next(1990, 2028);
        var from = random.Next(10) switch
        {
            < 3 => FactDate.Unknown,
            < 6 => FactDate.On(new NodaTime.LocalDate(first, random.Next(1, 10), 15)),
            _ => FactDate.Between(new NodaTime.LocalDate(first, 1, 1), new NodaTime.LocalDate(first + random.Next(16), 12, 31)),
        };
        var type = new[] { 1, 34, 34, 28, 14 }[random.Next(5)];
        School school = new(random.Next(10) < 6 ? $"{100001 + random.Next(61)}" : null, random.Next(10) < 7 ? EstablishmentType.FromCode(type) : null);
        return new($"row{row}", Role.Senco, school, from, random.Next(10) < 2 ? FactDate.Never : FactDate.Unknown);
    }
}
