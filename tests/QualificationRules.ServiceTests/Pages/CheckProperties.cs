using QualificationRules.Questions;
using QualificationRules.Tests.Support;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>What the check decides, over generated people: it is what the evaluator says to all of their facts, though the check asks for few.</summary>
public sealed class CheckProperties
{
    private static readonly Evaluator Evaluator = new();

    [Property(MaxTest = 150, Arbitrary = [typeof(Sencos)])]
    public void Who_knows_everything_is_told_what_the_evaluator_says_to_all_the_facts(Senco senco)
    {
        var knowing = senco with { NotKnown = [], WithoutDay = [] };

        var (_, end) = knowing.Walk(Evaluator);

        var whole = Evaluator.Evaluate(Question.SencoQualification, knowing.Record, knowing.On, "post");
        end.Verdict.Outcome.Should().Be(whole.Outcome);
        if (end.Verdict.Deadline is { } deadline)
        {
            whole.Deadline.Should().Be(deadline);
        }
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(Sencos)])]
    public void Who_does_not_know_is_told_nothing_that_the_facts_belie(Senco senco)
    {
        var (_, end) = senco.Walk(Evaluator);

        var truth = Evaluator.OutcomeOf(Question.SencoQualification, senco.Record, senco.On, "post");
        end.Verdict.Possible.Should().Contain(truth);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Sencos)])]
    public void The_verdict_is_the_evaluators_on_the_record_that_is_saved(Senco senco)
    {
        var (_, end) = senco.Walk(Evaluator);

        var again = Evaluator.Evaluate(Question.SencoQualification, end.Facts.Record, senco.On, "post");
        end.Verdict.ToString().Should().Be(again.ToString());
        end.Verdict.Possible.Should().Equal(again.Possible);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Sencos)])]
    public void It_ends_where_it_is_decided_or_where_all_that_is_needed_is_not_known(Senco senco)
    {
        var (_, end) = senco.Walk(Evaluator);

        if (end.Verdict.Outcome == Outcome.Indeterminate)
        {
            end.Open(Evaluator).Should().NotBeEmpty("it says what to find out").And.OnlyContain(question => end.Facts.Answers[question.Id] == Answers.Unknown || senco.WithoutDay.Contains(question.Id));
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(Sencos)])]
    public void No_question_is_asked_twice(Senco senco)
    {
        senco.Walk(Evaluator).Asked.Should().OnlyHaveUniqueItems();
    }
}
