using System.Text;
using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;
using CutDays = QualificationRules.Testing.Generators.CutDays;

namespace QualificationRules.Tests.Testing.Generators;

/// <summary>What the generators of the test kit promise. That a record is made at all shows it to be valid: the constructors refuse others.</summary>
public sealed class GeneratedCasesTests(ITestOutputHelper output)
{
    [Property(MaxTest = 300, Arbitrary = [typeof(KnownCases)])]
    public void Every_fact_of_a_known_case_is_known_and_so_it_is_decided(Case known)
    {
        DateFact.Of(known.Person).Where(date => !date.Value.IsExact).Should().BeEmpty();
        known.Person.AppointmentsComplete.Should().BeTrue();
        known.Person.TrainingComplete.Should().BeTrue();
        new Evaluator().Evaluate(known).Needed.Should().BeEmpty();
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(KnownCases)])]
    public void A_known_case_shrinks_to_cases_that_are_known_and_can_be_asked(Case known)
    {
        foreach (var plainer in CaseShrinker.Shrink(known))
        {
            Every_fact_of_a_known_case_is_known_and_so_it_is_decided(plainer);
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(IncompleteCases)])]
    public void An_incomplete_case_and_all_that_it_shrinks_to_can_be_asked(Case open)
    {
        foreach (var one in CaseShrinker.Shrink(open).Prepend(open))
        {
            new Evaluator().Evaluate(one).Possible.Should().NotBeEmpty();
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(WireCases)])]
    public void What_the_wire_format_can_say_it_says_of_all_that_the_case_shrinks_to(Case @case)
    {
        foreach (var one in CaseShrinker.Shrink(@case).Prepend(@case))
        {
            CaseReader.Read(Encoding.UTF8.GetBytes(CaseWriter.ToJson(one))).Case.Should().Be(one);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(IncompleteCases)])]
    public void A_record_made_sayable_goes_over_the_wire(StaffRecord open)
    {
        var @case = new Case("c1", Question.SencoQualification, new(2024, 9, 1), WireCases.Sayable(open), AppointmentId: null, default);

        CaseReader.Read(Encoding.UTF8.GetBytes(CaseWriter.ToJson(@case))).Case.Should().Be(@case);
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(IncompleteCases)])]
    public void Shrinking_ends(Case open)
    {
        const int MostSteps = 200;
        var steps = 0;
        for (var current = open; CaseShrinker.Shrink(current).FirstOrDefault() is { } plainer; current = plainer)
        {
            steps++.Should().BeLessThan(MostSteps);
        }
    }

    public static TheoryData<Question> Questions { get; } = [.. Question.All];

    /// <summary>A suite that draws a hundred cases is to meet the edges, not only the plains.</summary>
    [Theory]
    [MemberData(nameof(Questions))]
    public void Four_dates_in_ten_asked_about_are_within_a_day_of_a_cut(Question question)
    {
        var cuts = CutDays.Of(question).Cutoffs;

        var dates = KnownCases.About(question).Repeatable(1000).Select(known => known.On).ToList();

        var near = dates.Count(day => cuts.Any(cut => Math.Abs(NodaTime.Period.DaysBetween(cut, day)) <= 1));
        output.WriteLine($"{near} of {dates.Count}");
        near.Should().BeGreaterThan(400);
    }

    /// <summary>The last day without the award, and the day after it, are where SENCOs are got wrong.</summary>
    [Fact]
    public void One_senco_in_ten_is_within_a_day_of_the_deadline()
    {
        var verdicts = KnownCases.About(Question.SencoQualification).Repeatable(2000).Select(known => new Evaluator().Evaluate(known));

        var near = verdicts.Count(verdict => verdict.Deadline is { } deadline && Math.Abs(NodaTime.Period.DaysBetween(deadline, verdict.On)) <= 1);
        output.WriteLine($"{near} of 2000");
        near.Should().BeGreaterThan(200);
    }

    public static TheoryData<string> Codes { get; } = [.. Question.All.Select(question => question.Code).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_outcome_of_a_question_comes_up_and_incomplete_cases_leave_some_open(string code)
    {
        Question[] questions = [.. Question.All.Where(question => string.Equals(question.Code, code, StringComparison.Ordinal))];

        var known = KnownCases.About(questions).Repeatable(2000).Select(each => new Evaluator().Evaluate(each).Outcome).Distinct();
        var open = IncompleteCases.About(questions).Repeatable(500).Select(each => new Evaluator().Evaluate(each).Outcome).Distinct();

        known.Except([Outcome.Indeterminate]).Should().BeEquivalentTo(questions[0].Table.Rows.Select(row => row.Outcome).Distinct());
        open.Should().Contain(Outcome.Indeterminate);
    }
}
