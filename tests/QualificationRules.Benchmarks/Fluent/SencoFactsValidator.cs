using FluentValidation;
using QualificationRules.Benchmarks.HandWritten;

namespace QualificationRules.Benchmarks.Fluent;

/// <summary>
/// <c>senco-qualification</c> as the ten rules that a user of FluentValidation would write: the first that fails decides, and its
/// state is the outcome; a case that fails none is satisfied.
/// </summary>
internal sealed class SencoFactsValidator : AbstractValidator<SencoFacts>
{
    public SencoFactsValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Stop;

        RuleFor(facts => facts.On).GreaterThanOrEqualTo(HandWrittenRule.September2009)
            .WithErrorCode("before-the-rule").WithState(_ => Outcome.NotApplicable);
        RuleFor(facts => facts.Post).NotNull()
            .WithErrorCode("not-in-post").WithState(_ => Outcome.NotApplicable);
        RuleFor(facts => facts.Post!.Value.InEngland).Equal(true)
            .WithErrorCode("not-in-england").WithState(_ => Outcome.NotApplicable);
        RuleFor(facts => facts.Post!.Value.Relevant2009).Equal(true).When(facts => facts.On < HandWrittenRule.September2014)
            .WithErrorCode("not-a-relevant-school-2009").WithState(_ => Outcome.NotApplicable);
        RuleFor(facts => facts.Post!.Value.Relevant2014).Equal(true).When(facts => facts.On >= HandWrittenRule.September2014)
            .WithErrorCode("not-a-relevant-school-2014").WithState(_ => Outcome.NotApplicable);
        RuleFor(facts => facts.EarlierServiceOverTwelveMonths).Equal(false).When(facts => facts.Became > HandWrittenRule.September2009 && !HandWrittenRule.Holds(facts.On, facts.Courses))
            .WithErrorCode("earlier-service").WithState(_ => Outcome.Exempt);
        RuleFor(facts => facts.Became).GreaterThan(HandWrittenRule.September2009).When(facts => facts.On >= HandWrittenRule.September2014 && !HandWrittenRule.Holds(facts.On, facts.Courses))
            .WithErrorCode("in-post-since-2009").WithState(_ => Outcome.Exempt);
        RuleFor(facts => facts.ServiceBefore2009OverTwelveMonths).Equal(false).When(facts => facts.Became <= HandWrittenRule.September2009 && !HandWrittenRule.Holds(facts.On, facts.Courses))
            .WithErrorCode("experienced-in-2009").WithState(_ => Outcome.Exempt);
        RuleFor(facts => facts.Courses).Must((facts, courses) => HandWrittenRule.Holds(facts.On, courses)).When(facts => facts.On <= facts.Deadline)
            .WithErrorCode("award-wanted-by-deadline").WithState(_ => Outcome.Pending);
        RuleFor(facts => facts.Courses).Must((facts, courses) => HandWrittenRule.Holds(facts.On, courses)).When(facts => facts.On > facts.Deadline)
            .WithErrorCode("award-overdue").WithState(_ => Outcome.NotSatisfied);
    }

    public Outcome Decide(SencoFacts facts)
    {
        var result = Validate(facts);
        return result.IsValid ? Outcome.Satisfied : (Outcome)result.Errors[0].CustomState;
    }
}
