using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

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
        fails: "On {on} DfE's advice to SENCOs starting in 2023/24 had not been published; it dates from about {TransitionAdviceBegins}.",
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
        holds: "They had begun the NASENCO before {NpqReplacesNasenco}, and the advice is for those who had not.",
        fails: "They had not begun the NASENCO before {NpqReplacesNasenco}.",
        notKnown: "It is not known whether they had begun the NASENCO before {NpqReplacesNasenco}.");

    private static readonly Finding NpqBegun = new(
        "npq-senco-begun-by-spring-2025",
        [Provisions.TransitionAdvice, ProgrammeWindow.Spring2025.Source],
        holds: "They began the NPQ for SENCOs on {npqBegun}, from {NpqReplacesNasenco} and by the end of Spring 2025, {windowEnd}.",
        fails: "They had not begun the NPQ for SENCOs from {NpqReplacesNasenco} and by the end of Spring 2025, {windowEnd}.",
        notKnown: "It is not known whether they began the NPQ for SENCOs from {NpqReplacesNasenco} and by the end of Spring 2025, {windowEnd}.");

    private static readonly Finding BeforeWindowEnds = new(
        "spring-2025-not-over",
        [Provisions.TransitionAdvice, ProgrammeWindow.Spring2025.Source],
        holds: "On {on} there is still time to begin by the end of Spring 2025, {windowEnd}.",
        fails: "On {on} Spring 2025 is over; it ended on {windowEnd}.",
        notKnown: "");

    private static readonly CourseFindings OfNasencos = new(IsBegun, BegunCuts, Qualification.Nasenco);

    private static readonly CourseFindings OfNpqs = new(IsBegun, BegunCuts, Qualification.NpqSenco);

    private static readonly ImmutableArray<Finding> Reached = [AdviceGiven, SencoPost.InPost, SencoPost.AtRelevantSchool, StartedIn2023To2024];

    private static readonly ImmutableArray<CutPoint> PostCuts = [.. SencoCuts.InPost, .. SencoCuts.BecameInTransitionYear];

    /// <summary>Kept, so that a timeline under the law as it is allocates nothing.</summary>
    private static readonly ImmutableArray<CutPoint> Current = CutsWith(ProgrammeWindow.Spring2025);

    private static readonly ImmutableArray<CutPoint> BegunBySpring2025 = SencoCuts.Begun(ProgrammeWindow.Spring2025);

    public SencoTransition()
        : base(
            "senco-transition",
            "Did a 2023/24 starter follow the guidance to begin the NPQ by Spring 2025?",
            Facts.Role.Senco,
            [
                new(new(AdviceGiven), FindAdvice, RecordParts.None), new(new(SencoPost.InPost, SencoPost.AtRelevantSchool, StartedIn2023To2024, Exempt), FindPost, RecordParts.Posts),
                new(new(NasencoBegun), OfNasencos.Find, RecordParts.Courses), new(new(NpqBegun), OfNpqs.Find, RecordParts.Courses), new(new(BeforeWindowEnds), FindWindow, RecordParts.None),
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
            ])
    {
    }

    /// <inheritdoc/>
    internal override IEnumerable<Readings> OtherWaysToRead(Enquiry enquiry) => SencoReadings.Others(enquiry);

    /// <inheritdoc/>
    internal override IEnumerable<Enquiry> Suppose(Enquiry enquiry) => SupposedSchools.Of(enquiry);

    /// <inheritdoc/>
    internal override int WaysToDecide(Enquiry enquiry) => SencoAppointments.Ways(enquiry);

    /// <inheritdoc/>
    internal override ImmutableArray<CutPoint> CutPoints(Ruleset ruleset) => ruleset.Spring2025 == ProgrammeWindow.Spring2025 ? Current : CutsWith(ruleset.Spring2025);

    /// <inheritdoc/>
    internal override bool Reads(FactPath fact, StaffRecord record) => SencoFacts.OfPosts(fact, record) || SencoFacts.OfAwards(fact, record);

    /// <inheritdoc/>
    internal override LocalDate? Deadline(in Enquiry enquiry) => enquiry.Ruleset.Spring2025.LastDay;

    /// <inheritdoc/>
    internal override IEnumerable<Recommendation> Advise(Outcome outcome, Enquiry enquiry) => SencoAdvice.OnTransition(outcome, enquiry);

    private static ImmutableArray<CutPoint> CutsWith(ProgrammeWindow spring2025) =>
    [
        CutPoint.OfLaw(Dates.TransitionAdviceBegins, Provisions.TransitionAdvice),
        CutPoint.OfLaw(Dates.NpqReplacesNasenco, Provisions.Amendment2024),
        CutPoint.OfLaw(spring2025.LastDay.OrNextDay(), spring2025.Source),
        .. PostCuts, .. SencoCuts.Begun(spring2025),
    ];

    private static int FindAdvice(in Enquiry enquiry, CombinationSet? open) => FindingGroup.Combination(enquiry.On >= Dates.TransitionAdviceBegins);

    private static int FindWindow(in Enquiry enquiry, CombinationSet? open) => FindingGroup.Combination(enquiry.On <= enquiry.Ruleset.Spring2025.LastDay);

    private static int FindPost(in Enquiry enquiry, CombinationSet? open)
    {
        if (enquiry.PostIndex < 0)
        {
            return FindingGroup.NoneHolds;
        }

        ref readonly var post = ref enquiry.Record.Posts.ItemRef(enquiry.PostIndex);
        var school = SencoPost.IsAtRelevantSchool(post, enquiry.On);
        if (SencoAppointments.SettledDays(enquiry) is { } known && school != Truth.Unknown)
        {
            var service = !IsStarter(known) || !SencoService.MayBeBefore(enquiry, known.BecameDay) ? ServiceAnswers.NoService : SencoService.Before(WithoutClock(enquiry), appointment: null, known.Became);
            if (service.IsSingle(out var over, out _))
            {
                return FindingGroup.Combination(known.IsInPostOn(enquiry.On), school == Truth.True, IsStarter(known), over);
            }
        }

        if (open is not null)
        {
            FindInEachCompletion(enquiry, school, open);
        }

        return FindingGroup.Open;
    }

    private static void FindInEachCompletion(in Enquiry enquiry, Truth school, CombinationSet open)
    {
        var cuts = PostCuts.AsSpan().In(enquiry);
        foreach (var appointment in PossibleAppointments.Of(enquiry.Record, enquiry.PostIndex))
        {
            foreach (var days in appointment.Completions(enquiry.PostIndex, cuts))
            {
                // For those who are not starters too: posts that contradict each other give no answer, and so add no combination.
                var service = SencoService.Before(WithoutClock(enquiry), appointment, days.Became);
                while (ServiceAnswers.TryTake(ref service, out var over, out _))
                {
                    foreach (var relevant in school.Values())
                    {
                        open.Add(FindingGroup.Combination(days.IsInPostOn(enquiry.On), relevant, IsStarter(days), IsStarter(days) && over));
                    }
                }
            }
        }
    }

    private static bool IsStarter(in PostDays days) => days.Became >= Dates.TransitionYearFirstDay && days.Became <= Dates.TransitionYearLastDay;

    /// <summary>The enquiry under the default reading of the clock: the advice counts no years, so that it does not matter when earlier service began.</summary>
    private static Enquiry WithoutClock(in Enquiry enquiry) => enquiry with { Readings = enquiry.Readings with { Clock = Clock.Appointment } };

    private static ImmutableArray<CutPoint> BegunCuts(Ruleset ruleset) =>
        ruleset.Spring2025 == ProgrammeWindow.Spring2025 ? BegunBySpring2025 : SencoCuts.Begun(ruleset.Spring2025);

    /// <summary>Whether the course was begun on or before the date, and within the days that the advice sets for it.</summary>
    private static int IsBegun(in CourseSummary course, in CourseDays days, bool withdrawn, in Enquiry enquiry)
    {
        var inItsDays = course.Qualification == Qualification.Nasenco
            ? days.Started < Dates.NpqReplacesNasenco
            : days.Started >= Dates.NpqReplacesNasenco && days.Started <= enquiry.Ruleset.Spring2025.LastDay;
        return FindingGroup.Combination(days.Started <= enquiry.Day && inItsDays);
    }
}
