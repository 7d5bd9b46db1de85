using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;
using static QualificationRules.Decisions.FindingGroup;

namespace QualificationRules.Questions;

/// <summary>
/// Did a 2023/24 starter follow DfE's advice to begin the NPQ by Spring 2025? Guidance of about 30 October 2023, never law:
/// following it does not meet <see cref="SencoQualification"/>, and missing it does not breach it.
/// </summary>
internal sealed class SencoTransition : Question
{
    private static readonly Finding AdviceGiven = new(
        "transition-advice-given",
        [Provisions.TransitionAdvice],
        holds: "On {on} DfE's advice to SENCOs starting in 2023/24 had been published.",
        fails: "On {on} DfE's advice to SENCOs starting in 2023/24 had not been published; it dates from about 30 October 2023.",
        notKnown: "");

    private static readonly Finding StartedIn2023To2024 = new(
        "became-senco-in-2023-24",
        [Provisions.TransitionAdvice],
        holds: "They became SENCO on {became}, in the school year 2023/24.",
        fails: "They became SENCO on {became}, not in the school year 2023/24, and the advice is for those who did.",
        notKnown: "It is not known whether they became SENCO in the school year 2023/24.");

    /// <summary>Asked of 2023/24 starters; of others it fails.</summary>
    private static readonly Finding Exempt = new(
        "exempt-from-senco-qualification",
        [Provisions.QualificationDuty2014],
        holds: "More than twelve months' earlier service as SENCO excuses them from the qualification.",
        fails: "Earlier service as SENCO does not excuse them from the qualification.",
        notKnown: "It is not known whether earlier service as SENCO excuses them from the qualification.");

    private static readonly Finding NasencoBegun = new(
        "nasenco-begun-before-2024-09-01",
        [Provisions.TransitionAdvice],
        holds: "They had begun the NASENCO before 1 September 2024, and the advice is for those who had not.",
        fails: "They had not begun the NASENCO before 1 September 2024.",
        notKnown: "It is not known whether they had begun the NASENCO before 1 September 2024.");

    private static readonly Finding NpqBegun = new(
        "npq-senco-begun-by-spring-2025",
        [Provisions.TransitionAdvice, ProgrammeWindow.Spring2025.Source],
        holds: "They began the NPQ for SENCOs on {npqBegun}, from 1 September 2024 and by the end of Spring 2025, {windowEnd}.",
        fails: "They had not begun the NPQ for SENCOs from 1 September 2024 and by the end of Spring 2025, {windowEnd}.",
        notKnown: "It is not known whether they began the NPQ for SENCOs from 1 September 2024 and by the end of Spring 2025, {windowEnd}.");

    private static readonly Finding BeforeWindowEnds = new(
        "spring-2025-not-over",
        [Provisions.TransitionAdvice, ProgrammeWindow.Spring2025.Source],
        holds: "On {on} there is still time to begin by the end of Spring 2025, {windowEnd}.",
        fails: "On {on} Spring 2025 is over; it ended on {windowEnd}.",
        notKnown: "");

    private static readonly Training UnlistedNasenco = new(Qualification.Nasenco);

    private static readonly Training UnlistedNpq = new(Qualification.NpqSenco);

    private static readonly Finding[] Reached = [AdviceGiven, SencoPost.InPost, SencoPost.AtRelevantSchool, StartedIn2023To2024];

    /// <summary>Kept, so that a timeline under the law as it is allocates nothing.</summary>
    private static readonly ImmutableArray<(LocalDate Day, Citation Law)> Changes = ChangesWith(ProgrammeWindow.Spring2025);

    public SencoTransition()
        : base("senco-transition", "Did a 2023/24 starter follow the guidance to begin the NPQ by Spring 2025?", Facts.Role.Senco, new DecisionTable(
        [
            new(AdviceGiven), new(SencoPost.InPost, SencoPost.AtRelevantSchool, StartedIn2023To2024, Exempt), new(NasencoBegun), new(NpqBegun), new(BeforeWindowEnds),
        ],
        [
            new("before-the-advice", Outcome.NotApplicable, [], [AdviceGiven]),
            new("not-in-post", Outcome.NotApplicable, [AdviceGiven], [SencoPost.InPost]),
            new("not-a-relevant-school", Outcome.NotApplicable, [AdviceGiven, SencoPost.InPost], [SencoPost.AtRelevantSchool]),
            new("not-a-2023-24-starter", Outcome.NotApplicable, [AdviceGiven, SencoPost.InPost, SencoPost.AtRelevantSchool], [StartedIn2023To2024]),
            new("exempt", Outcome.NotApplicable, [.. Reached, Exempt]),
            new("nasenco-begun", Outcome.NotApplicable, [.. Reached, NasencoBegun], [Exempt]),

            new("followed", Outcome.Satisfied, [.. Reached, NpqBegun], [Exempt, NasencoBegun]),
            new("still-time", Outcome.Pending, [.. Reached, BeforeWindowEnds], [Exempt, NasencoBegun, NpqBegun]),
            new("missed", Outcome.NotSatisfied, [.. Reached], [Exempt, NasencoBegun, NpqBegun, BeforeWindowEnds]),
        ]))
    {
    }

    internal override bool DependsOnReadings => true;

    internal override void Find(int group, in Enquiry enquiry, ref Combinations found) => found[group] = group switch
    {
        0 => Combination(enquiry.On >= Dates.TransitionAdviceBegins),
        1 => enquiry.PostIndex < 0 ? NoneHolds : FindPost(enquiry),
        2 => FindBegun(enquiry, Qualification.Nasenco, UnlistedNasenco),
        3 => FindBegun(enquiry, Qualification.NpqSenco, UnlistedNpq),
        _ => Combination(enquiry.On <= enquiry.Ruleset.Spring2025.LastDay),
    };

    internal override LocalDate? Deadline(in Enquiry enquiry) => enquiry.Ruleset.Spring2025.LastDay;

    internal override ImmutableArray<(LocalDate Day, Citation Law)> LawChanges(Ruleset ruleset) =>
        ruleset.Spring2025 == ProgrammeWindow.Spring2025 ? Changes : ChangesWith(ruleset.Spring2025);

    internal override IEnumerable<Advice> Advise(Verdict verdict, Enquiry enquiry) => SencoAdvice.OnTransition(verdict, enquiry);

    private static ImmutableArray<(LocalDate Day, Citation Law)> ChangesWith(ProgrammeWindow spring2025) =>
    [
        (Dates.TransitionAdviceBegins, Provisions.TransitionAdvice),
        (Dates.NpqReplacesNasenco, Provisions.Amendment2024),
        (spring2025.LastDay.OrNextDay(), spring2025.Source),
    ];

    private static ulong FindPost(in Enquiry enquiry)
    {
        var school = SencoPost.IsAtRelevantSchool(enquiry.Record.Posts[enquiry.PostIndex], enquiry.On);
        ulong found = 0;
        foreach (var days in SencoPost.Completions(enquiry, [enquiry.On, enquiry.On.OrNextDay(), Dates.TransitionYearFirstDay, Dates.NpqReplacesNasenco]))
        {
            var inPost = SencoPost.IsInPost(days, enquiry.On);
            var became = days.First!.Value;
            var starter = became >= Dates.TransitionYearFirstDay && became <= Dates.TransitionYearLastDay;
            var service = starter ? SencoService.Before(enquiry, became, LocalDate.MinIsoValue) : ServiceAnswers.NoService;
            foreach (var exempt in (ReadOnlySpan<bool>)[false, true])
            {
                if (service.Contains(exempt, early: false))
                {
                    found |= school != Truth.False ? Combination(inPost, true, starter, exempt) : 0;
                    found |= school != Truth.True ? Combination(inPost, false, starter, exempt) : 0;
                }
            }
        }

        return found;
    }

    /// <summary>Begun on or before the date, and in the days that the advice gives the course.</summary>
    private static ulong FindBegun(in Enquiry enquiry, Qualification qualification, Training unlisted)
    {
        var found = enquiry.Record.TrainingComplete ? NoneHolds : Begun(unlisted, enquiry);
        foreach (var training in enquiry.Record.Training)
        {
            found = training.Qualification == qualification ? Either(found, Begun(training, enquiry)) : found;
        }

        return found;
    }

    private static ulong Begun(Training training, in Enquiry enquiry)
    {
        var (on, end) = (enquiry.On, enquiry.Ruleset.Spring2025.LastDay);
        ulong found = 0;
        foreach (var (started, _, _) in training.Completions([on.OrNextDay(), Dates.NpqReplacesNasenco, end.OrNextDay()]))
        {
            var inItsDays = training.Qualification == Qualification.Nasenco ? started < Dates.NpqReplacesNasenco : started >= Dates.NpqReplacesNasenco && started <= end;
            found |= Combination(started <= on && inItsDays);
        }

        return found;
    }
}
