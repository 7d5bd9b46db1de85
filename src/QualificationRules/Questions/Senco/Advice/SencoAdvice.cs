using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What a school should do or know beside the verdicts on its SENCO. It never decides one.</summary>
internal static class SencoAdvice
{
    public static IEnumerable<Recommendation> OnQualification(Outcome outcome, Enquiry enquiry)
    {
        IEnumerable<Recommendation> first = outcome switch
        {
            Outcome.NotApplicable => OutsideTheRule(enquiry),
            Outcome.Pending or Outcome.NotSatisfied => CourseAdvice.ToHoldTheAward(enquiry, outcome),
            Outcome.Satisfied => ProviderNotVerified(enquiry),
            Outcome.Indeterminate => EvidenceNeeded(enquiry),
            _ => [],
        };
        var transition = outcome is Outcome.Pending or Outcome.NotSatisfied or Outcome.Satisfied && IsTransitionStarter(enquiry)
            ? [AgainstTheGuidance(outcome, Question.SencoTransition.OutcomeFor(enquiry), enquiry)]
            : (Recommendation[])[];
        return [.. first, .. transition, .. RecordAdvice.OnPosts(enquiry), .. AwardChecks.Of(enquiry)];
    }

    public static IEnumerable<Recommendation> OnAppointment(Outcome outcome, Enquiry enquiry)
    {
        IEnumerable<Recommendation> first = outcome switch
        {
            Outcome.NotApplicable => OutsideTheRule(enquiry),
            Outcome.NotSatisfied => [new(enquiry, "appoint-another-senco", null,
                "Designate as SENCO someone who meets every condition, or the head teacher; the duty to do so is the school's and has no period of grace.",
                Provisions.Designation2014)],
            Outcome.Indeterminate when Question.SencoAppointment.IsOpenByLawAlone(enquiry) => [new(enquiry, "law-not-verified", null,
                "Take legal advice: no further fact decides this, since the law, and not a fact, is open.", Provisions.Designation2014)],
            Outcome.Indeterminate => EvidenceNeeded(enquiry),
            _ => [],
        };
        var teaching = outcome is Outcome.NotSatisfied or Outcome.Indeterminate && enquiry.Post?.TeachesAtSchool != true
            ? [new Recommendation(enquiry, "teaching-is-not-having-a-class", null,
                "Working as a teacher at the school has no definition and does not mean having a class: someone employed there as a teacher is. Someone bought in, or directing SEN for a trust, is only if they teach there.",
                Provisions.WorkingAsTeacher2014)]
            : (Recommendation[])[];
        return [.. first, .. teaching, .. RecordAdvice.OnSharedSenco(enquiry), .. RecordAdvice.OnPosts(enquiry)];
    }

    public static IEnumerable<Recommendation> OnTransition(Outcome outcome, Enquiry enquiry)
    {
        Recommendation guidance = new(enquiry, "guidance-is-not-law", null,
            "This is about DfE's advice only. What the law asks is the award itself by the third anniversary: see senco-qualification.",
            Provisions.TransitionAdvice, Provisions.QualificationDuty2014);
        IEnumerable<Recommendation> first = outcome switch
        {
            Outcome.Satisfied or Outcome.NotSatisfied => [guidance],
            Outcome.Pending => [guidance, new(enquiry, "begin-npq-by-spring-2025", enquiry.Ruleset.Spring2025.LastDay,
                "Begin the NPQ for SENCOs by the end of Spring 2025, {windowEnd}.", Provisions.TransitionAdvice)],
            Outcome.Indeterminate => [guidance, .. EvidenceNeeded(enquiry)],
            _ => [],
        };
        return [.. first, .. RecordAdvice.OnPosts(enquiry), .. AwardChecks.Of(enquiry)];
    }

    /// <summary>Advice that sets the answer by the guidance, for a 2023/24 starter, beside the answer by the law: neither decides the other.</summary>
    private static Recommendation AgainstTheGuidance(Outcome statute, Outcome guidance, Enquiry enquiry) => (statute, guidance) switch
    {
        (Outcome.NotSatisfied, Outcome.Satisfied) => new(enquiry, "guidance-met-statute-missed", null,
            "They followed DfE's advice to begin the NPQ by Spring 2025, and the award is overdue all the same: the advice does not extend the three years.",
            Provisions.TransitionAdvice, Provisions.QualificationDuty2014),
        (Outcome.Satisfied or Outcome.Pending, Outcome.NotSatisfied) => new(enquiry, "guidance-missed-statute-not", null,
            "They did not follow DfE's advice to begin the NPQ by Spring 2025, and that breaches nothing: what counts is the award by the third anniversary.",
            Provisions.TransitionAdvice, Provisions.QualificationDuty2014),
        _ => new(enquiry, "spring-2025-is-guidance", null,
            "DfE's advice to 2023/24 starters to begin the NPQ by Spring 2025 does not decide this: following it does not ensure the award in time, and missing it breaches nothing.",
            Provisions.TransitionAdvice),
    };

    private static Recommendation[] OutsideTheRule(Enquiry enquiry) =>
        enquiry.Post is { School: { Country: Country.England, EstablishmentType.GuidanceExpectsSenco: true } } post && enquiry.On >= Dates.SendRegulations2014Begin
            && PeriodFindings.Contains(post.From, post.Until, enquiry.On) != Truth.False
            ? [new(enquiry, "guidance-expects-senco", null, "Have a qualified SENCO all the same: the regulations do not reach this school, but guidance expects it.", Provisions.CodeOfPractice)]
            : [];

    private static Recommendation[] EvidenceNeeded(Enquiry enquiry) =>
        [new(enquiry, "evidence-needed", null, "Ask for the missing facts: without them the record allows more than one outcome.", Provisions.QualificationDuty2014)];

    private static IEnumerable<Recommendation> ProviderNotVerified(Enquiry enquiry) =>
        SencoAwards.Foremost(enquiry, Qualification.NpqSenco) is { Awarded.IsDated: true } npq && npq.Awarded.Earliest <= enquiry.On && string.IsNullOrWhiteSpace(npq.Provider)
            ? [new(enquiry, "provider-not-verified", null,
                "Check that the provider that awarded the NPQ is listed in Schedule A1; the record does not name it.", Provisions.ListedProvider2024)]
            : [];

    private static bool IsTransitionStarter(Enquiry enquiry) =>
        enquiry.On >= Dates.TransitionAdviceBegins && SencoAppointments.Became(enquiry) is { } became
        && became.Earliest >= Dates.TransitionYearFirstDay && became.Latest <= Dates.TransitionYearLastDay;
}
