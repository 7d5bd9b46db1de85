using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using Xunit;

namespace QualificationRules.Tests;

public sealed class FirstTests
{
    [Fact]
    public void A_first_verdict()
    {
        var school = new School("100001", EstablishmentType.FromCode(34));
        var record = new StaffRecord(appointments: [new Appointment("a1", Role.Senco, school, new LocalDate(2023, 11, 22))]);
        var verdict = new Evaluator().Evaluate(Question.SencoQualification, record, new LocalDate(2026, 11, 23));
        verdict.Outcome.Should().Be(Outcome.NotSatisfied, string.Join("\n", verdict.Reasons));
        verdict.Deadline.Should().Be(new LocalDate(2026, 11, 22));
        foreach (var r in verdict.Reasons) Console.WriteLine($"{r.Code} {r.Holds} {r.Text} [{string.Join("; ", r.Citations)}]");
        foreach (var r in verdict.Advice) Console.WriteLine($"{r.Code} {r.By} {r.Text}");
        foreach (var t in verdict.Trace) Console.WriteLine($"{t.Row} {t.ExcludedBy}");
        record = new StaffRecord(appointments: [new Appointment("a1", Role.Senco, school, new LocalDate(2023, 11, 22))], training: [new Training(Qualification.NpqSenco)]);
        verdict = new Evaluator().Evaluate(Question.SencoQualification, record, new LocalDate(2026, 11, 23));
        Console.WriteLine(verdict + " " + string.Join(",", verdict.Possible) + string.Join(",", verdict.Needed));
        foreach (var r in verdict.Reasons) Console.WriteLine($"{r.Code} {r.Holds} {r.Text} [{string.Join("; ", r.Citations)}]");
    }
}
