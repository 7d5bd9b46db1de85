using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// Must the SENCO hold the award, and do they? SI 2008/2945 reg 3(5)-(7) as amended by SI 2009/1387, to 31 August 2014; from
/// then SI 2014/1530 reg 49(4)-(9), from 1 September 2024 as amended by SI 2024/535.
/// </summary>
internal sealed class SencoQualification : Question
{
    private static readonly Finding In2014Regulations = new(
        "send-regulations-2014-in-force",
        [Provisions.Commencement2014, Provisions.Commencement2008],
        holds: "On {on} the 2014 Regulations apply, which exclude those who became SENCO on or before 1 September 2009.",
        fails: "On {on} the 2008 Regulations as amended in 2009 apply.",
        notKnown: "");

    private static readonly Finding InNpqRules = new(
        "npq-rules-in-force",
        [Provisions.Amendment2024, Provisions.NationalAward2014, Provisions.RequiredDate2009],
        holds: "On {on} the relevant qualification is a NASENCO in time or the NPQ for SENCOs.",
        fails: "On {on} the relevant qualification is the NASENCO alone.",
        notKnown: "");

    private static readonly Finding BecameAfter2009 = new(
        "became-senco-after-2009-09-01",
        [Provisions.QualificationDuty2014, Provisions.NewSencos2009],
        holds: "They became SENCO on {became}, after 1 September 2009.",
        fails: "They became SENCO on {became}, not after 1 September 2009.",
        notKnown: "It is not known whether they became SENCO after 1 September 2009.");

    /// <summary>Asked of those who became SENCO after 1 September 2009; of others it fails.</summary>
    private static readonly Finding EarlierServiceOverTwelveMonths = new(
        "earlier-service-more-than-twelve-months",
        [Provisions.QualificationDuty2014, Provisions.NewSencos2009],
        holds: "Before that they had been SENCO at relevant schools for a total of more than twelve months.",
        fails: "Before that they had not been SENCO at relevant schools for a total of more than twelve months.",
        notKnown: "It is not known whether they had been SENCO at relevant schools for a total of more than twelve months before that.");

    /// <summary>Asked of those who became SENCO on or before 1 September 2009; of others it fails.</summary>
    private static readonly Finding ServiceBefore2009OverTwelveMonths = new(
        "service-before-2009-09-01-more-than-twelve-months",
        [Provisions.ExistingSencos2009],
        holds: "On 1 September 2009 they had been SENCO at relevant schools for a total of more than twelve months.",
        fails: "On 1 September 2009 they had not been SENCO at relevant schools for a total of more than twelve months.",
        notKnown: "It is not known whether, on 1 September 2009, they had been SENCO at relevant schools for a total of more than twelve months.");

    private static readonly Finding WithinDeadline = new(
        "not-past-the-deadline",
        [Provisions.QualificationDuty2014, Provisions.RequiredDate2009],
        holds: "They may be without the award up to and including {deadline}.",
        fails: "The last day without the award was {deadline}; {on} is later.",
        notKnown: "It is not known whether {on} is past the last day without the award.");

    private static readonly FindingGroup InForce = new(SencoPost.InForce, In2014Regulations, InNpqRules);

    private static readonly FindingGroup Post = new(
        SencoPost.InPost, SencoPost.AtRelevantSchool, BecameAfter2009, EarlierServiceOverTwelveMonths, ServiceBefore2009OverTwelveMonths, WithinDeadline);

    /// <summary>Reached by the 2014 duty, or before 1 September 2014 by that of 2009 gateway (b).</summary>
    private static readonly ImmutableArray<Finding> NewSenco = [SencoPost.InForce, SencoPost.InPost, SencoPost.AtRelevantSchool, BecameAfter2009];

    /// <summary>Reached by the duty of 2009 gateway (a), which the 2014 Regulations dropped.</summary>
    private static readonly ImmutableArray<Finding> ExistingSenco = [SencoPost.InForce, SencoPost.InPost, SencoPost.AtRelevantSchool];

    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> ChangesBefore2024 =
    [
        (Dates.SencoRequirementBegins, Provisions.Commencement2008),
        (Dates.AwardRequiredOfExistingSencos.PlusDays(1), Provisions.RequiredDate2009),
        (Dates.SendRegulations2014Begin, Provisions.Commencement2014),
    ];

    /// <summary>Kept, so that a timeline under the law as it is allocates nothing.</summary>
    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> Changes = [.. ChangesBefore2024, (Dates.NpqReplacesNasenco, Provisions.Amendment2024)];

    public SencoQualification()
        : base("senco-qualification", "Must the SENCO hold the award, and do they?", Facts.Role.Senco, new DecisionTable([InForce, Post, SencoAwards.Nasenco, SencoAwards.NpqSenco],
        [
            new("before-the-rule", Outcome.NotApplicable, [], [SencoPost.InForce]),
            new("not-in-post", Outcome.NotApplicable, [SencoPost.InForce], [SencoPost.InPost]),
            new("not-a-relevant-school", Outcome.NotApplicable, [SencoPost.InForce, SencoPost.InPost], [SencoPost.AtRelevantSchool]),

            new("earlier-service", Outcome.Exempt, [.. NewSenco, EarlierServiceOverTwelveMonths]),
            new("in-post-since-2009", Outcome.Exempt, [.. ExistingSenco, In2014Regulations], [BecameAfter2009]),
            new("experienced-in-2009", Outcome.Exempt, [.. ExistingSenco, ServiceBefore2009OverTwelveMonths], [BecameAfter2009, In2014Regulations]),

            new("existing-senco-holds-nasenco", Outcome.Satisfied, [.. ExistingSenco, SencoAwards.NasencoRecognised], [BecameAfter2009, In2014Regulations, ServiceBefore2009OverTwelveMonths]),
            new("existing-senco-in-time", Outcome.Pending, [.. ExistingSenco, WithinDeadline], [BecameAfter2009, In2014Regulations, ServiceBefore2009OverTwelveMonths, SencoAwards.NasencoRecognised]),
            new("existing-senco-overdue", Outcome.NotSatisfied, ExistingSenco, [BecameAfter2009, In2014Regulations, ServiceBefore2009OverTwelveMonths, SencoAwards.NasencoRecognised, WithinDeadline]),

            new("holds-nasenco-before-2024-09-01", Outcome.Satisfied, [.. NewSenco, SencoAwards.NasencoRecognised], [EarlierServiceOverTwelveMonths, InNpqRules]),
            new("in-time-before-2024-09-01", Outcome.Pending, [.. NewSenco, WithinDeadline], [EarlierServiceOverTwelveMonths, InNpqRules, SencoAwards.NasencoRecognised]),
            new("overdue-before-2024-09-01", Outcome.NotSatisfied, NewSenco, [EarlierServiceOverTwelveMonths, InNpqRules, SencoAwards.NasencoRecognised, WithinDeadline]),

            new("holds-nasenco", Outcome.Satisfied, [.. NewSenco, InNpqRules, SencoAwards.NasencoCompleted], [EarlierServiceOverTwelveMonths]),
            new("holds-npq-senco", Outcome.Satisfied, [.. NewSenco, InNpqRules, SencoAwards.NpqCommenced], [EarlierServiceOverTwelveMonths, SencoAwards.NasencoCompleted]),
            new("in-time", Outcome.Pending, [.. NewSenco, InNpqRules, WithinDeadline], [EarlierServiceOverTwelveMonths, SencoAwards.NasencoCompleted, SencoAwards.NpqCommenced]),
            new("overdue", Outcome.NotSatisfied, [.. NewSenco, InNpqRules], [EarlierServiceOverTwelveMonths, SencoAwards.NasencoCompleted, SencoAwards.NpqCommenced, WithinDeadline]),
        ]))
    {
    }

    internal override bool DependsOnReadings => true;

    internal override void Find(int group, in Enquiry enquiry, ref Combinations found) => found[group] = group switch
    {
        0 => Combination(enquiry.On >= Dates.SencoRequirementBegins, enquiry.On >= Dates.SendRegulations2014Begin, enquiry.On >= enquiry.Ruleset.NpqRulesApplyFrom),
        1 => enquiry.PostIndex < 0 ? NoneHolds : FindPost(enquiry),
        2 => SencoAwards.FindNasenco(enquiry),
        _ => SencoAwards.FindNpqSenco(enquiry),
    };

    internal override LocalDate? Deadline(in Enquiry enquiry) => SencoDeadline.Of(enquiry);

    internal override ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset) =>
        ruleset.NpqRulesApplyFrom is not { } day ? ChangesBefore2024
        : day == Dates.NpqReplacesNasenco ? Changes
        : ChangesBefore2024.Add((day, Provisions.Amendment2024));

    internal override IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry) => SencoAdvice.On(verdict, enquiry);

    private static ulong FindPost(in Enquiry enquiry)
    {
        var earliestStart = SencoDeadline.EarliestStartWithin(enquiry);
        ref readonly var post = ref enquiry.Record.Posts.ItemRef(enquiry.PostIndex);
        return post.AreDaysKnown
            ? FindPost(enquiry, post.Days, earliestStart, Service(enquiry, post.Days.First!.Value, earliestStart))
            : FindPostInEachCompletion(enquiry, earliestStart);
    }

    private static ulong FindPostInEachCompletion(in Enquiry enquiry, LocalDate earliestStart)
    {
        var on = enquiry.On;
        var service = ServiceAnswers.NoService;
        LocalDate? counted = null;
        ulong found = 0;
        foreach (var days in SencoPost.Completions(enquiry, [on, on.OrNextDay(), Dates.SencoRequirementBegins.PlusDays(1), earliestStart]))
        {
            if (days.First != counted)
            {
                // The completions of one day of becoming SENCO follow each other, and have the same earlier service.
                service = Service(enquiry, days.First!.Value, earliestStart);
                counted = days.First;
            }

            found |= FindPost(enquiry, days, earliestStart, service);
        }

        return found;
    }

    private static ServiceAnswers Service(in Enquiry enquiry, LocalDate became, LocalDate earliestStart) =>
        became > Dates.SencoRequirementBegins ? SencoService.Before(enquiry, became, earliestStart) : SencoService.Before2009(enquiry);

    private static ulong FindPost(in Enquiry enquiry, in Stages days, LocalDate earliestStart, ServiceAnswers service)
    {
        var school = SencoPost.IsAtRelevantSchool(enquiry.Record.Posts.ItemRef(enquiry.PostIndex), enquiry.On);
        var inPost = SencoPost.IsInPost(days, enquiry.On);
        var became = days.First;
        var after2009 = became > Dates.SencoRequirementBegins;
        ulong found = 0;
        while (ServiceAnswers.TryTake(ref service, out var overTwelveMonths, out var early))
        {
            var within = after2009 ? became >= earliestStart && !early : enquiry.On <= Dates.AwardRequiredOfExistingSencos;
            found |= school != Truth.False ? Combination(inPost, true, after2009, after2009 && overTwelveMonths, !after2009 && overTwelveMonths, within) : 0;
            found |= school != Truth.True ? Combination(inPost, false, after2009, after2009 && overTwelveMonths, !after2009 && overTwelveMonths, within) : 0;
        }

        return found;
    }
}
