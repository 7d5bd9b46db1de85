using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>What a school should do or know beside the verdicts on its SENCO. It never decides one.</summary>
internal static class SencoAdvice
{
    public static IEnumerable<Advice> On(Verdict verdict, Enquiry enquiry)
    {
        IEnumerable<Advice> advice = verdict.Outcome switch
        {
            Outcome.NotApplicable => OutsideTheRule(enquiry),
            Outcome.Pending or Outcome.NotSatisfied => CourseAdvice.ToHoldTheAward(enquiry, verdict.Outcome),
            Outcome.Satisfied => AboutTheAward(enquiry),
            Outcome.Indeterminate => EvidenceNeeded(enquiry),
            _ => [],
        };
        foreach (var item in advice)
        {
            yield return item;
        }

        if (verdict.Outcome != Outcome.Indeterminate && !verdict.Contested.IsEmpty)
        {
            yield return new Advice(enquiry, "reading-contested", null,
                "The words of the regulations can be read otherwise, with another outcome: see the contested readings and take advice before relying on this one.",
                Provisions.QualificationDuty2014);
        }

        if (verdict.Outcome is Outcome.Pending or Outcome.NotSatisfied or Outcome.Satisfied && IsTransitionStarter(enquiry))
        {
            yield return AgainstTheGuidance(verdict.Outcome, Question.SencoTransition.OutcomesFor(enquiry).Single(), enquiry);
        }
    }

    public static IEnumerable<Advice> OnAppointment(Verdict verdict, Enquiry enquiry) => verdict.Outcome switch
    {
        Outcome.NotApplicable => OutsideTheRule(enquiry),
        Outcome.NotSatisfied => [new Advice(enquiry, "appoint-another-senco", null,
            "Designate as SENCO someone who meets every limb, or the head teacher; the duty to do so is the school's and has no period of grace.",
            Provisions.Designation2014)],
        Outcome.Indeterminate => EvidenceNeeded(enquiry),
        _ => [],
    };

    public static IEnumerable<Advice> OnTransition(Verdict verdict, Enquiry enquiry)
    {
        if (verdict.Outcome is Outcome.Satisfied or Outcome.Pending or Outcome.NotSatisfied)
        {
            yield return new Advice(enquiry, "guidance-is-not-law", null,
                "This is about DfE's advice only. What the law asks is the award itself by the third anniversary: see senco-qualification.",
                Provisions.TransitionAdvice, Provisions.QualificationDuty2014);
        }

        if (verdict.Outcome == Outcome.Pending)
        {
            yield return new Advice(enquiry, "begin-npq-by-spring-2025", enquiry.Ruleset.Spring2025.LastDay,
                "Begin the NPQ for SENCOs by the end of Spring 2025, {windowEnd}.", Provisions.TransitionAdvice);
        }

        if (verdict.Outcome == Outcome.Indeterminate)
        {
            yield return EvidenceNeeded(enquiry)[0];
        }
    }

    /// <summary>Beside the law's answer on a 2023/24 starter, the guidance's: neither decides the other.</summary>
    private static Advice AgainstTheGuidance(Outcome statute, Outcome guidance, Enquiry enquiry) => (statute, guidance) switch
    {
        (Outcome.NotSatisfied, Outcome.Satisfied) => new Advice(enquiry, "guidance-met-statute-missed", null,
            "They followed DfE's advice to begin the NPQ by Spring 2025, and the award is overdue all the same: the advice does not extend the three years.",
            Provisions.TransitionAdvice, Provisions.QualificationDuty2014),
        (Outcome.Satisfied or Outcome.Pending, Outcome.NotSatisfied) => new Advice(enquiry, "guidance-missed-statute-not", null,
            "They did not follow DfE's advice to begin the NPQ by Spring 2025, and that breaches nothing: what counts is the award by the third anniversary.",
            Provisions.TransitionAdvice, Provisions.QualificationDuty2014),
        _ => new Advice(enquiry, "spring-2025-is-guidance", null,
            "DfE's advice to 2023/24 starters to begin the NPQ by Spring 2025 does not decide this: following it does not ensure the award in time, and missing it breaches nothing.",
            Provisions.TransitionAdvice),
    };

    private static Advice[] OutsideTheRule(Enquiry enquiry) =>
        enquiry.Post?.School is { Country: Country.England, EstablishmentType.GuidanceExpectsSenco: true }
            ? [new Advice(enquiry, "guidance-expects-senco", null, "The regulations do not reach this school, but guidance expects it to have a qualified SENCO.", Provisions.CodeOfPractice)]
            : [];

    private static Advice[] EvidenceNeeded(Enquiry enquiry) =>
        [new Advice(enquiry, "evidence-needed", null, "Ask for the missing facts: without them the record allows more than one outcome.", Provisions.QualificationDuty2014)];

    private static IEnumerable<Advice> AboutTheAward(Enquiry enquiry)
    {
        if (SencoAwards.Foremost(enquiry, Qualification.NpqSenco) is not { Awarded.IsDated: true } npq || enquiry.On < npq.Awarded.Earliest)
        {
            yield break;
        }

        if (npq.Awarded.Latest < Dates.FirstPlausibleNpqAward)
        {
            yield return new Advice(enquiry, "npq-award-implausible", null,
                "Check the date: the NPQ for SENCOs is recorded as awarded on {npqAwarded}, but no course can have ended before March 2026.", Provisions.NpqLength);
        }

        if (string.IsNullOrWhiteSpace(npq.Provider))
        {
            yield return new Advice(enquiry, "provider-not-verified", null,
                "Check that the provider that awarded the NPQ is listed in Schedule A1; the record does not name it.", Provisions.ListedProvider2024);
        }
    }

    private static bool IsTransitionStarter(Enquiry enquiry) =>
        enquiry.PostIndex >= 0 && enquiry.On >= Dates.TransitionAdviceBegins
        && new PostChain(enquiry.Record, enquiry.PostIndex).Became is var became
        && became.Earliest >= Dates.TransitionYearFirstDay && became.Latest <= Dates.TransitionYearLastDay;
}
