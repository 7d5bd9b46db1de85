using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Testing;
using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using Xunit;
using static QualificationRules.Tests.Support.Given;

namespace QualificationRules.Tests.Testing;

/// <summary>An asserter has to fail as reliably as it passes, and to say why.</summary>
public sealed class VerdictAssertTests
{
    private static readonly Verdict Overdue = Ask.SencoQualification(Record(Senco("2023-09-01")), "2026-11-22");
    private static readonly Verdict Open = Ask.SencoQualification(Record(Senco("2023-09-01")).With(new Training(Qualification.NpqSenco, FactDate.Never, Date("2024-10-14"), Date("2026-05-01"))), "2026-11-22");

    public static TheoryData<string, Action<VerdictAssert>> Holding { get; } = new()
    {
        { "Is", verdict => verdict.Is(Outcome.NotSatisfied) },
        { "MayBe", verdict => verdict.MayBe(Outcome.NotSatisfied) },
        { "Needs", verdict => verdict.Needs() },
        { "WithDeadline", verdict => verdict.WithDeadline(Date("2026-09-01")) },
        { "Because", verdict => verdict.Because("not-past-the-deadline") },
        { "Because fails", verdict => verdict.Because("not-past-the-deadline", Truth.False) },
        { "Advises", verdict => verdict.Advises(Overdue.Advice[0].Code) },
        { "one after another", verdict => verdict.Is(Outcome.NotSatisfied).Because("senco-in-post").WithDeadline(Date("2026-09-01")) },
    };

    public static TheoryData<string, Action<VerdictAssert>> Failing { get; } = new()
    {
        { "outcome was to be Satisfied, and is NotSatisfied", verdict => verdict.Is(Outcome.Satisfied) },
        { "possible was to be Pending, NotSatisfied, and is NotSatisfied", verdict => verdict.MayBe(Outcome.Pending, Outcome.NotSatisfied) },
        { "needed was to be TrainingAwarded of 0, and is none", verdict => verdict.Needs(new FactPath(FactName.TrainingAwarded)) },
        { "deadline was to be 2026-09-02, and is 2026-09-01", verdict => verdict.WithDeadline(Date("2026-09-02")) },
        { "deadline was to be none, and is 2026-09-01", verdict => verdict.WithoutDeadline() },
        { "a reason was to be that service-before-2009-09-01-more-than-twelve-months holds, fails or is not known", verdict => verdict.Because("service-before-2009-09-01-more-than-twelve-months") },
        { "a reason was to be that not-past-the-deadline holds, and is not", verdict => verdict.Because("not-past-the-deadline", Truth.True) },
        { "it has no finding past-the-deadline; its findings are", verdict => verdict.Because("past-the-deadline") },
        { "the advice was to have wait, and has not", verdict => verdict.Advises("wait") },
        { "outcome was to be Exempt", verdict => verdict.WithDeadline(Date("2026-09-01")).Is(Outcome.Exempt) },
    };

    [Theory]
    [MemberData(nameof(Holding))]
    public void What_holds_passes(string what, Action<VerdictAssert> assert)
    {
        var checking = () => assert(VerdictAssert.That(Overdue));

        checking.Should().NotThrow("of {0}", what);
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public void What_does_not_hold_is_thrown(string difference, Action<VerdictAssert> assert)
    {
        var checking = () => assert(VerdictAssert.That(Overdue));

        checking.Should().Throw<VerdictAssertionException>().WithMessage($"senco-qualification on 2026-11-22: *{difference}*").Which.Verdict.Should().BeSameAs(Overdue);
    }

    [Fact]
    public void What_incomplete_facts_leave_open_can_be_said() =>
        VerdictAssert.That(Open).Is(Outcome.Indeterminate).MayBe(Outcome.NotSatisfied, Outcome.Satisfied).Needs(new FactPath(FactName.TrainingAwarded))
            .Because("npq-senco-awarded", Truth.Unknown).WithoutDeadline();

    [Fact]
    public void The_message_has_all_that_the_verdict_says_of_itself()
    {
        var checking = () => VerdictAssert.That(Overdue).Is(Outcome.Satisfied);

        var message = checking.Should().Throw<VerdictAssertionException>().Which.Message;
        message.Should().ContainAll(Overdue.Reasons.Select(reason => reason.Text))
            .And.ContainAll(Overdue.Reasons.SelectMany(reason => reason.Citations).Select(citation => citation.ToString()))
            .And.ContainAll(Overdue.Trace.Select(entry => entry.Row.Id))
            .And.ContainAll(Overdue.Advice.Select(advice => advice.Text))
            .And.ContainAll("deadline: 2026-09-01", "possible:", "needed:", "contested:", "read Literal, Appointment, February28");
    }
}
