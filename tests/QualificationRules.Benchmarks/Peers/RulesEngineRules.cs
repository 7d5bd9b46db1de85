using QualificationRules.Benchmarks.Fluent;
using RulesEngine.Models;

namespace QualificationRules.Benchmarks.Peers;

/// <summary>
/// <c>senco-qualification</c> as rules that a user of RulesEngine would write: expressions in text, the first that holds decides. They are nested
/// in one, so that the engine stops at it, as it does not among rules side by side.
/// </summary>
internal sealed class RulesEngineRules
{
    private const string Name = "senco-qualification";

    private readonly RulesEngine.RulesEngine _engine = new(
        [new Workflow { WorkflowName = Name, Rules = [new Rule { RuleName = Name, Operator = "Or", Rules = Rules() }] }],
        new ReSettings { NestedRuleExecutionMode = NestedRuleExecutionMode.Performance });

    public Outcome Decide(SencoFacts facts)
    {
        // It answers at once, since no rule waits for anything.
        var result = _engine.ExecuteAllRulesAsync(Name, new RuleParameter("facts", facts)).AsTask().GetAwaiter().GetResult()[0];
        return result.ChildResults.FirstOrDefault(child => child.IsSuccess) is { } holds ? Enum.Parse<Outcome>(holds.Rule.SuccessEvent) : Outcome.NotSatisfied;
    }

    private static IEnumerable<Rule> Rules() =>
    [
        Rule("before-the-rule", "!facts.IsRuleInForce", Outcome.NotApplicable),
        Rule("not-in-post", "!facts.IsInPost", Outcome.NotApplicable),
        Rule("not-in-england", "!facts.IsInEngland", Outcome.NotApplicable),
        Rule("not-a-relevant-school", "!facts.IsAtRelevantSchool", Outcome.NotApplicable),
        Rule("award-held", "facts.HoldsAward", Outcome.Satisfied),
        Rule("earlier-service", "facts.BecameAfter2009 && facts.EarlierServiceOverTwelveMonths", Outcome.Exempt),
        Rule("in-post-since-2009", "!facts.BecameAfter2009 && facts.Is2014LawInForce", Outcome.Exempt),
        Rule("experienced-in-2009", "!facts.BecameAfter2009 && facts.ServiceBefore2009OverTwelveMonths", Outcome.Exempt),
        Rule("award-wanted-by-deadline", "facts.IsInTime", Outcome.Pending),
    ];

    private static Rule Rule(string name, string expression, Outcome outcome) =>
        new() { RuleName = name, Expression = expression, SuccessEvent = outcome.ToString(), RuleExpressionType = RuleExpressionType.LambdaExpression };
}
