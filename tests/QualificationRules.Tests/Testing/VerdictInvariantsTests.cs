using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Testing;

/// <summary>The parts of a verdict say of one another what they have to, and a part that does not is told.</summary>
public sealed class VerdictInvariantsTests
{
    private static readonly Evaluator Evaluator = new();
    private static readonly StaffRecord Since2023 = Record(Senco("2023-09-01"));
    private static readonly VerdictInvariants Pending = VerdictInvariants.Of(Evaluator.Evaluate(Question.SencoQualification, Since2023, Date("2026-09-01")));

    private static readonly OutcomeSegment Overdue = Pending.NextChange!.Value;

    private static readonly Dictionary<string, VerdictInvariants> Broken = new(StringComparer.Ordinal)
    {
        { "possible has not several", Pending with { Outcome = Outcome.Indeterminate, Deadline = null, Reasons = [Truth.Unknown] } },
        { "possible is Satisfied, Pending", Pending with { Possible = [Outcome.Satisfied, Outcome.Pending] } },
        { "possible is Satisfied.", Pending with { Possible = [Outcome.Satisfied] } },
        { "facts are needed", Pending with { FactsNeeded = 1 } },
        { "no reason.", Pending with { Reasons = [] } },
        { "no reason is that something is not known", Pending with { Outcome = Outcome.Indeterminate, Possible = [Outcome.Satisfied, Outcome.Pending], Deadline = null } },
        { "there is a deadline", Pending with { Outcome = Outcome.Exempt, Possible = [Outcome.Exempt] } },
        { "Pending after the deadline", Pending with { Deadline = Date("2026-08-31") } },
        { "before the deadline has passed", Pending with { Outcome = Outcome.NotSatisfied, Possible = [Outcome.NotSatisfied], NextChange = null } },
        { "not after the date", Pending with { On = Overdue.From!.Value, Deadline = Overdue.From } },
        { "to the same outcome", Pending with { Outcome = Overdue.Outcome, Possible = [Overdue.Outcome], Deadline = null } },
    };

    public static TheoryData<string> Sentences => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_part_that_does_not_fit_is_told(string sentence) => Broken[sentence].Broken().Should().ContainSingle().Which.Should().Contain(sentence);

    [Fact]
    public void A_timeline_that_says_otherwise_is_told()
    {
        var other = Evaluator.Timeline(Question.SencoQualification, Record(Senco("2020-09-01")));

        Pending.Broken(other).Should().SatisfyRespectively(
            outcome => outcome.Should().Contain("the outcome is Pending, and the timeline has NotSatisfied on the date"),
            next => next.Should().Contain("and the timeline goes on with none"));
    }

    [Fact]
    public void The_asserter_throws_where_the_timeline_is_of_another_record()
    {
        var checking = () => VerdictAssert.That(Evaluator.Evaluate(Question.SencoQualification, Since2023, Date("2026-09-01"))).FitsTogether(Evaluator.Timeline(Question.SencoQualification, Record(Senco("2020-09-01"))));

        checking.Should().Throw<VerdictAssertionException>().WithMessage("*the timeline has NotSatisfied*");
    }

    [Fact]
    public void Every_labelled_case_fits_together()
    {
        foreach (var labelled in ConformanceCases.All)
        {
            FitsTogether(labelled.Case);
        }
    }

    [Property(Arbitrary = [typeof(KnownCases)])]
    public void Known_cases_fit_together(Case known) => FitsTogether(known);

    [Property(Arbitrary = [typeof(IncompleteCases)])]
    public void Incomplete_cases_fit_together(Case open) => FitsTogether(open);

    private static void FitsTogether(Case asked)
    {
        var verdict = Evaluator.Evaluate(asked);
        var timeline = verdict.Appointment is null && asked.Question.Role is not null ? null : Evaluator.Timeline(asked.Question, asked.Person, verdict.Appointment?.Id, asked.Readings);
        VerdictAssert.That(verdict).FitsTogether(timeline);
    }
}
