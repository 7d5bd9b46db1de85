using QualificationRules.Tests.Support;
using QualificationRules.Verdicts;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>What the check decides, over generated people of every topic: it is what the evaluator says to all of their facts, though the check asks for few.</summary>
public sealed class CheckProperties
{
    private static readonly Evaluator Evaluator = new();

    [Property(MaxTest = 600, Arbitrary = [typeof(Generated)])]
    public void Who_knows_everything_is_told_what_the_evaluator_says_to_all_the_facts(Person person)
    {
        var knowing = person with { NotKnown = [], WithoutDay = [] };

        var (_, end) = knowing.Walk(Evaluator);

        var whole = Truth(knowing, end);
        end.Verdict.Possible.Should().Equal(whole.Possible);
        if (end.Verdict.Deadline is { } deadline)
        {
            whole.Deadline.Should().Be(deadline);
        }
    }

    [Property(MaxTest = 600, Arbitrary = [typeof(Generated)])]
    public void Who_does_not_know_is_told_nothing_that_the_facts_belie(Person person)
    {
        var (_, end) = person.Walk(Evaluator);

        end.Verdict.Possible.Should().Contain(Truth(person, end).Possible);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Generated)])]
    public void The_verdict_is_the_evaluators_on_the_record_that_is_saved(Person person)
    {
        var (_, end) = person.Walk(Evaluator);

        var again = Evaluator.Evaluate(person.Question, end.Facts.Record, end.Facts.Answers.On, person.Post);
        end.Verdict.ToString().Should().Be(again.ToString());
        end.Verdict.Possible.Should().Equal(again.Possible);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Generated)])]
    public void It_ends_where_it_is_decided_or_where_all_that_is_needed_is_not_known(Person person)
    {
        var (_, end) = person.Walk(Evaluator);

        if (end.Verdict.Outcome == Outcome.Indeterminate && Truth(person, end).Outcome != Outcome.Indeterminate)
        {
            end.Open(Evaluator).Should().NotBeEmpty("it says what to find out").And.OnlyContain(question => end.Facts.Answers[question.Id] == Answers.Unknown || person.WithoutDay.Contains(question.Id));
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Generated)])]
    public void No_question_is_asked_twice(Person person)
    {
        person.Walk(Evaluator).Asked.Should().OnlyHaveUniqueItems();
    }

    private static Verdict Truth(Person person, Flow end) => Evaluator.Evaluate(person.Question, person.Record, end.Facts.Answers.On, person.Post);
}
