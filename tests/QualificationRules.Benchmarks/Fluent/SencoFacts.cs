using NodaTime;
using QualificationRules.Benchmarks.Cases;
using QualificationRules.Benchmarks.HandWritten;

namespace QualificationRules.Benchmarks.Fluent;

/// <summary>
/// A case as an object of the kind that FluentValidation validates, and that RulesEngine and NRules have rules about. What the rules ask of it the
/// hand-written code works out, for all three alike.
/// </summary>
internal sealed class SencoFacts
{
    private readonly KnownCase _asked;
    private readonly int _post;

    public SencoFacts(KnownCase asked)
    {
        _asked = asked;
        _post = HandWrittenRule.HeldOn(asked.On, asked.Posts);
        Post = _post < 0 ? null : asked.Posts[_post];
        Became = _post < 0 ? default : HandWrittenRule.Became(asked.Posts, _post);
    }

    public LocalDate On => _asked.On;

    public Post? Post { get; }

    public LocalDate Became { get; }

    public Course[] Courses => _asked.Courses;

    public LocalDate Deadline => HandWrittenRule.Deadline(Became);

    public bool EarlierServiceOverTwelveMonths => HandWrittenService.Exceeds(_asked, _post, Became);

    public bool ServiceBefore2009OverTwelveMonths => HandWrittenService.Exceeds(_asked, HandWrittenService.OwnChainToo, HandWrittenRule.September2009);

    public bool IsRuleInForce => On >= HandWrittenRule.September2009;

    public bool IsInPost => Post is not null;

    public bool IsInEngland => Post!.Value.InEngland;

    public bool IsAtRelevantSchool => HandWrittenRule.IsRelevant(Post!.Value, On);

    public bool HoldsAward => HandWrittenRule.Holds(On, Courses);

    public bool BecameAfter2009 => Became > HandWrittenRule.September2009;

    public bool Is2014LawInForce => On >= HandWrittenRule.September2014;

    public bool IsInTime => On <= Deadline;
}
