using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing;
using QualificationRules.Testing.Generators;
using Xunit;
using Xunit.Abstractions;

namespace Example;

public sealed class ReminderTests(ITestOutputHelper output)
{
    private static readonly Case InPostSince2023 = new(
        "since 2023",
        Question.SencoQualification,
        On: new LocalDate(2026, 8, 1),
        new StaffRecord(
            appointments: [new Appointment("post-1", Role.Senco, new School("900001", EstablishmentType.FromCode(34)), from: new LocalDate(2023, 9, 1))],
            training: []),
        AppointmentId: "post-1",
        default);

    // The software under test: it reminds a SENCO in the six months before the deadline.
    private static bool Reminds(Case asked) =>
        new Evaluator().Evaluate(asked) is { Outcome: Outcome.Pending, Deadline: { } deadline } && asked.On >= deadline.PlusMonths(-6);

    // Every labelled case, each a test of its own.
    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void We_answer_as_labelled(string id)
    {
        var labelled = ConformanceCases.Of(id);

        labelled.Check(new Evaluator().Evaluate(labelled.Case));
    }

    // One verdict; where it is another, the message has all that it says of itself.
    [Fact]
    public void On_the_last_day_there_is_time_left() =>
        VerdictAssert.That(new Evaluator().Evaluate(InPostSince2023 with { On = new LocalDate(2026, 9, 1) }))
            .Is(Outcome.Pending)
            .WithDeadline(new LocalDate(2026, 9, 1))
            .Because("not-past-the-deadline", Truth.True);

    // The day before, on and after each date that matters to the case.
    [Fact]
    public void Reminders_go_out_from_six_months_before_the_deadline_to_its_day()
    {
        foreach (var neighbour in BoundaryNeighbours.Of(InPostSince2023))
        {
            var due = neighbour.Case.On >= new LocalDate(2026, 3, 1) && neighbour.Case.On <= new LocalDate(2026, 9, 1);
            Assert.True(due == Reminds(neighbour.Case), neighbour.ToString());
        }
    }

    // Cases of which a fact or three are missing, dense at the dates on which the rules turn.
    [Property(Arbitrary = [typeof(SencoCases)])]
    public bool A_missing_fact_reminds_nobody(Case open) =>
        new Evaluator().Evaluate(open).Outcome != Outcome.Indeterminate || !Reminds(open);

    // What of the rules a suite exercises, and what it does not.
    [Fact]
    public void Coverage_of_the_labelled_cases()
    {
        var coverage = new RuleCoverage();
        foreach (var labelled in ConformanceCases.All)
        {
            coverage.Add(new Evaluator().Evaluate(labelled.Case));
        }

        output.WriteLine(coverage.Report(Question.SencoQualification).ToString());
    }

    public static class SencoCases
    {
        public static FsCheck.Arbitrary<Case> Cases() => Arb.From(IncompleteCases.About(Question.SencoQualification), CaseShrinker.Shrink);
    }
}
