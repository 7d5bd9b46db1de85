using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>What is true of <c>senco-qualification</c> whatever the facts.</summary>
public sealed class LawLikeTests
{
    private static readonly LocalDate September2024 = new(2024, 9, 1);

    /// <summary>
    /// A NASENCO course commenced on 31 August 2024 and one commenced the next day differ in nothing before 1 September 2024, and from
    /// then on in nothing but what the record says of that course: every finding on the post and on other courses is the same.
    /// </summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(SencoCases)])]
    public void A_nasenco_start_moved_across_1_September_2024_matters_for_that_reason_alone(Case known, int days)
    {
        var completed = September2024.PlusDays(Math.Abs(days) % 1200);
        var before = known.With(WithNasenco(known.Person, September2024.PlusDays(-1), completed)).Ask(Question.SencoQualification);
        var after = known.With(WithNasenco(known.Person, September2024, completed)).Ask(Question.SencoQualification);

        if (before.Outcome == after.Outcome)
        {
            after.Deadline.Should().Be(before.Deadline);
            return;
        }

        known.On.Should().BeGreaterThanOrEqualTo(September2024);
        before.Outcome.Should().Be(Outcome.Satisfied);
        after.Deadline.Should().Be(before.Deadline);
        if (after.Outcome == Outcome.Indeterminate)
        {
            // Whether two rows are one appointment is open, and holding the award comes before it.
            after.Possible.Should().NotContain(Outcome.Satisfied);
            return;
        }

        after.Outcome.Should().Be(after.Deadline is not { } deadline ? Outcome.Exempt : known.On <= deadline ? Outcome.Pending : Outcome.NotSatisfied);
        var held = after.Reasons.ToDictionary(reason => reason.Code, reason => reason.Holds, StringComparer.Ordinal);
        before.Reasons.Where(reason => held.TryGetValue(reason.Code, out var truth) && truth != reason.Holds)
            .Should().OnlyContain(reason => reason.Code.Contains("nasenco", StringComparison.Ordinal) || reason.Code.Contains("holds", StringComparison.Ordinal));
    }

    /// <summary>An NPQ for SENCOs that started before 1 September 2024 is as good as none.</summary>
    [Property(MaxTest = 500, Arbitrary = [typeof(SencoCases)])]
    public void An_npq_started_before_1_September_2024_never_counts(Case known, int days)
    {
        var started = September2024.PlusDays(-1 - (Math.Abs(days) % 800));
        var npq = new Training(Qualification.NpqSenco, FactDate.Never, started, started, started);
        var with = known.With(Rebuild.Record(known.Person, training: known.Person.Training.Add(npq))).Ask(Question.SencoQualification);
        var without = known.Ask(Question.SencoQualification);

        (with.Outcome, with.Deadline).Should().Be((without.Outcome, without.Deadline));
    }

    /// <summary>Not satisfied is said only of a date after the deadline, pending only of one up to it; both have a deadline.</summary>
    [Property(MaxTest = 1000, Arbitrary = [typeof(SencoCases)])]
    public void Pending_lasts_to_the_deadline_and_not_satisfied_begins_after_it(Case known)
    {
        var verdict = known.Ask(Question.SencoQualification);
        if (verdict.Outcome == Outcome.Pending)
        {
            known.On.Should().BeLessThanOrEqualTo(verdict.Deadline!.Value);
        }

        if (verdict.Outcome == Outcome.NotSatisfied)
        {
            known.On.Should().BeGreaterThan(verdict.Deadline!.Value);
        }
    }

    /// <summary>
    /// Once satisfied, the answer for the same post is satisfied or exempt on every later date in it. 1 September 2024 does not break
    /// this: a NASENCO held before that day was commenced and completed before it too.
    /// </summary>
    [Property(MaxTest = 500, Arbitrary = [typeof(SencoCases)])]
    public void What_is_satisfied_stays_met_while_the_post_lasts(Case known)
    {
        var verdict = known.Ask(Question.SencoQualification);
        if (verdict.Outcome != Outcome.Satisfied)
        {
            return;
        }

        var post = verdict.Appointment!;
        LocalDate[] later = [known.On.PlusDays(1), known.On.PlusYears(3), new(2014, 9, 1), new(2024, 8, 31), September2024, new(2027, 9, 1), new(2030, 1, 1)];
        foreach (var day in later.Where(day => day > known.On && (post.Until.IsNever || day <= post.Until.Latest)))
        {
            var next = (known with { On = day, AppointmentId = post.Id }).Ask(Question.SencoQualification);
            next.Outcome.Should().BeOneOf([Outcome.Satisfied, Outcome.Exempt], "on {0:uuuu'-'MM'-'dd}", day);
        }
    }

    private static StaffRecord WithNasenco(StaffRecord record, LocalDate started, LocalDate completed) =>
        Rebuild.Record(record, training: record.Training.Add(new Training(Qualification.Nasenco, FactDate.Never, started, completed, completed)));
}
