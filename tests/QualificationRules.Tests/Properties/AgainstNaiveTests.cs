using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Json;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Properties;

/// <summary>Two implementations that share nothing agree.</summary>
public sealed class AgainstNaiveTests
{
    /// <summary>On facts that are all known, outcome and deadline are those of the nested ifs, in every reading.</summary>
    [Property(MaxTest = 1000, Arbitrary = [typeof(SencoCases)])]
    public void Outcome_and_deadline_are_those_of_the_naive_implementation(Case known)
    {
        foreach (var question in SencoCases.Questions)
        {
            foreach (var readings in ReadingCombinations.All)
            {
                var verdict = (known with { Readings = readings }).Ask(question);
                var expected = NaiveEvaluator.Answer(question, known.Person, known.On, known.AppointmentId, readings);
                new NaiveAnswer(verdict.Outcome, verdict.Deadline).Should().Be(expected, "{0} with {1}", question.Code, readings);
                verdict.Possible.Should().Equal(expected.Outcome);
                new Evaluator().OutcomeOf(question, known.Person, known.On, known.AppointmentId, readings).Should().Be(expected.Outcome);
            }
        }
    }

    /// <summary>On facts that are not all known, the outcomes left open are those that the completions give, no more and no fewer.</summary>
    [Property(MaxTest = 50, Arbitrary = [typeof(OpenSencoCases)])]
    public void Possible_outcomes_are_those_of_every_completion(Case open)
    {
        foreach (var question in SencoCases.Questions)
        {
            var verdict = open.Ask(question);
            var answers = BruteForce.Answers(question, open.Person, open.On, open.AppointmentId, open.Readings);
            verdict.Possible.Should().Equal(answers.Select(answer => answer.Outcome).Distinct().Order(), "of {0}", question.Code);
            (verdict.Outcome == Outcome.Indeterminate).Should().Be(verdict.Possible.Length > 1);
        }
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
}
