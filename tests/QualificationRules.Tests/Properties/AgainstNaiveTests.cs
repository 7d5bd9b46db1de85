using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Testing.Generators;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>Two implementations that share nothing agree.</summary>
public sealed class AgainstNaiveTests
{
    /// <summary>On facts that are all known, outcome and deadline are those of the nested ifs, in every reading.</summary>
    [Property(MaxTest = 1000, Arbitrary = [typeof(SencoCases)])]
    public void Outcome_and_deadline_of_sencos_are_those_of_the_naive_implementation(Case known)
    {
        foreach (var question in SencoCases.Questions)
        {
            foreach (var readings in ReadingCombinations.All)
            {
                IsAsNaive(known with { Question = question, Readings = readings });
            }
        }
    }

    /// <summary>And so of heads, of starting a course and of scholarships, where no reading comes into it.</summary>
    [Property(MaxTest = 2000, Arbitrary = [typeof(OtherCases)])]
    public void Outcome_and_deadline_of_others_are_those_of_the_naive_implementation(Case known) => IsAsNaive(known);

    /// <summary>On facts that are not all known, the outcomes left open are those that the completions give, no more and no fewer.</summary>
    [Property(MaxTest = 50, Arbitrary = [typeof(OpenSencoCases)])]
    public void Possible_outcomes_of_sencos_are_those_of_every_completion(Case open)
    {
        foreach (var question in SencoCases.Questions)
        {
            IsAsEveryCompletion(open with { Question = question });
        }
    }

    /// <summary>And so of heads, of starting a course and of scholarships.</summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(OpenOtherCases)])]
    public void Possible_outcomes_of_others_are_those_of_every_completion(Case open) => IsAsEveryCompletion(open);

    /// <summary>Where nothing is known of the person's posts, the outcomes left open are those that some posts give.</summary>
    [Property(MaxTest = 100, Arbitrary = [typeof(KnownCases)])]
    public void Possible_outcomes_without_posts_are_those_of_any_posts(Case known)
    {
        if (known.Question.Role is null)
        {
            return;
        }

        var person = known.Person;
        var unlisted = new StaffRecord(person.Teacher, appointments: null, person.Training);
        var outcomes =
            from posts in AnyPosts.Of(known.Question, known.On)
            from answer in NaiveEvaluator.Answers(known.Question, Rebuild.Record(unlisted, appointments: posts, appointmentsComplete: true), known.On, posts.FirstOrDefault()?.Id, known.Readings)
            select answer.Outcome;

        new Evaluator().Evaluate(known.Question, unlisted, known.On, appointmentId: null, known.Readings).Possible
            .Should().Equal(outcomes.Distinct().Order(), "of {0}", known.Question);
    }

    /// <summary>A deadline is given where every completion has it, and only there.</summary>
    [Property(MaxTest = 50, Arbitrary = [typeof(OpenSencoCases)])]
    public void A_deadline_is_given_where_the_facts_fix_it(Case open)
    {
        foreach (var question in SencoCases.Questions)
        {
            var verdict = open.Ask(question);
            if (verdict.Outcome is Outcome.Satisfied or Outcome.Pending or Outcome.NotSatisfied)
            {
                var deadlines = BruteForce.Answers(question, open.Person, open.On, open.AppointmentId, open.Readings).Select(answer => answer.Deadline).Distinct().ToArray();
                verdict.Deadline.Should().Be(deadlines.Length == 1 ? deadlines[0] : null, "of {0}", question.Code);
            }
        }
    }

    private static void IsAsNaive(Case known)
    {
        var expected = NaiveEvaluator.Answers(known.Question, known.Person, known.On, known.AppointmentId, known.Readings);
        var verdict = new Evaluator().Evaluate(known);
        verdict.Possible.Should().Equal(NaiveAnswer.PossibleOf(expected), "of {0} with {1}", known.Question, known.Readings);
        verdict.Outcome.Should().Be(NaiveAnswer.OutcomeOf(expected), "of {0} with {1}", known.Question, known.Readings);
        verdict.Deadline.Should().Be(NaiveAnswer.DeadlineOf(expected), "of {0} with {1}", known.Question, known.Readings);
        new Evaluator().OutcomeOf(known.Question, known.Person, known.On, known.AppointmentId, known.Readings).Should().Be(verdict.Outcome);
    }

    private static void IsAsEveryCompletion(Case open)
    {
        var verdict = new Evaluator().Evaluate(open);
        var answers = BruteForce.Answers(open.Question, open.Person, open.On, open.AppointmentId, open.Readings);
        verdict.Possible.Should().Equal(NaiveAnswer.PossibleOf(answers), "of {0}", open.Question);
        (verdict.Outcome == Outcome.Indeterminate).Should().Be(verdict.Possible.Length > 1);
    }
}
