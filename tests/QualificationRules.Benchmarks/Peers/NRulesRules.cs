using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using QualificationRules.Benchmarks.Fluent;

namespace QualificationRules.Benchmarks.Peers;

/// <summary>
/// <c>senco-qualification</c> as rules of NRules: of those whose condition holds, the one of the highest priority fires, says the outcome and
/// halts. One session is used again and again: a case is put into it, and taken out when decided.
/// </summary>
internal sealed class NRulesRules
{
    private readonly ISession _session;
    private Outcome _outcome;

    public NRulesRules()
    {
        (Expression<Func<SencoFacts, bool>> Condition, Outcome Outcome)[] rules =
        [
            (facts => !facts.IsRuleInForce, Outcome.NotApplicable),
            (facts => !facts.IsInPost, Outcome.NotApplicable),
            (facts => facts.IsInPost && !facts.IsInEngland, Outcome.NotApplicable),
            (facts => facts.IsInPost && !facts.IsAtRelevantSchool, Outcome.NotApplicable),
            (facts => facts.IsInPost && facts.HoldsAward, Outcome.Satisfied),
            (facts => facts.IsInPost && facts.BecameAfter2009 && facts.EarlierServiceOverTwelveMonths, Outcome.Exempt),
            (facts => facts.IsInPost && !facts.BecameAfter2009 && facts.Is2014LawInForce, Outcome.Exempt),
            (facts => facts.IsInPost && !facts.BecameAfter2009 && facts.ServiceBefore2009OverTwelveMonths, Outcome.Exempt),
            (facts => facts.IsInPost && facts.IsInTime, Outcome.Pending),
            (facts => facts.IsInPost && !facts.IsInTime, Outcome.NotSatisfied),
        ];
        _session = new RuleCompiler().Compile([.. rules.Select((rule, i) => Rule(i, rule.Condition, rule.Outcome))]).CreateSession();
    }

    public Outcome Decide(SencoFacts facts)
    {
        _session.Insert(facts);
        _session.Fire();
        _session.Retract(facts);
        return _outcome;
    }

    private IRuleDefinition Rule(int number, Expression<Func<SencoFacts, bool>> condition, Outcome outcome)
    {
        var rule = new RuleBuilder();
        rule.Name($"rule {number}");
        rule.Priority(-number);
        var facts = rule.LeftHandSide().Pattern(typeof(SencoFacts), condition.Parameters[0].Name!);
        facts.Condition(condition);
        Expression<Action<IContext>> act = context => Fire(context, outcome);
        rule.RightHandSide().Action(act);
        return rule.Build();
    }

    private void Fire(IContext context, Outcome outcome)
    {
        _outcome = outcome;
        context.Halt();
    }
}
