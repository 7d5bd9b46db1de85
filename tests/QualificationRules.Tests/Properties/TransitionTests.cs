using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>The guidance for 2023/24 starters: its window ends where the caller says, and it never touches the statute.</summary>
public sealed class TransitionTests
{
    /// <summary>Whatever "Spring 2025" is taken to be, the statutory answer is the same, reasons and all.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(SencoCases)])]
    public void The_window_of_the_guidance_never_changes_the_statutory_answer(Case known, int days)
    {
        foreach (var question in new[] { Question.SencoQualification, Question.SencoAppointment })
        {
            var verdict = known.Ask(question);
            var other = known.Ask(question, RulesetEnding(LastDay(days)));

            (other.Outcome, other.Deadline).Should().Be((verdict.Outcome, verdict.Deadline));
            other.Reasons.Select(reason => reason.Text).Should().Equal(verdict.Reasons.Select(reason => reason.Text));
        }
    }

    /// <summary>A start on the last day of the window follows the guidance; one on the day after does not, however long one waits.</summary>
    [Property(MaxTest = 300)]
    public void A_start_on_the_last_day_of_the_window_is_in_time_and_one_on_the_next_day_is_not(int days, int later)
    {
        var lastDay = LastDay(days);
        var on = lastDay.PlusDays(1 + (Math.Abs(later) % 700));

        Ask(lastDay, lastDay, on).Should().Be((Outcome.Satisfied, lastDay));
        Ask(lastDay, lastDay.PlusDays(1), on).Should().Be((Outcome.NotSatisfied, lastDay));
    }

    /// <summary>Up to the last day of the window a 2023/24 starter without a course has time; from the day after, no more.</summary>
    [Property(MaxTest = 300)]
    public void The_time_to_start_runs_out_with_the_window(int days)
    {
        var lastDay = LastDay(days);

        Ask(lastDay, FactDate.Never, lastDay).Should().Be((Outcome.Pending, lastDay));
        Ask(lastDay, FactDate.Never, lastDay.PlusDays(1)).Should().Be((Outcome.NotSatisfied, lastDay));
    }

    private static LocalDate LastDay(int days) => new LocalDate(2024, 9, 1).PlusDays(Math.Abs(days % 600));

    private static Ruleset RulesetEnding(LocalDate lastDay) =>
        Ruleset.Current with { Version = "a window of the caller's", Spring2025 = new("Spring 2025", new(2024, 9, 1), lastDay, ProgrammeWindow.Spring2025.Source) };

    private static (Outcome Outcome, LocalDate? Deadline) Ask(LocalDate lastDay, FactDate started, LocalDate on)
    {
        var post = new Appointment("a1", Role.Senco, new("100001", EstablishmentType.FromCode(34)), new LocalDate(2024, 1, 8));
        var npq = new Training(Qualification.NpqSenco, FactDate.Never, started, FactDate.Never, FactDate.Never);
        var verdict = new Evaluator(RulesetEnding(lastDay)).Evaluate(Question.SencoTransition, new(appointments: [post], training: [npq]), on);
        return (verdict.Outcome, verdict.Deadline);
    }
}
