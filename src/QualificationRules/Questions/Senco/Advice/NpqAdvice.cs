using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Advice on the NPQ for SENCOs, which takes 18 to 22 months to its outcome.</summary>
internal static class NpqAdvice
{
    private const int ShortestMonths = 18;
    private const int LongestMonths = 22;

    /// <summary>The first day on which an NPQ begun on a day can have its outcome.</summary>
    public static LocalDate EarliestOutcome(LocalDate started) => After(started, ShortestMonths);

    /// <summary>Advice on an NPQ under way: when its outcome is to be expected, compared with the deadline.</summary>
    public static Recommendation UnderWay(Enquiry enquiry, Training npq, LocalDate deadline)
    {
        var earliest = EarliestOutcome(npq.Started.Earliest);
        var latest = After(npq.Started.Latest, LongestMonths);
        var (code, wording) = npq.Completed is { IsDated: true } completed && completed.Latest <= enquiry.On
            ? ("npq-outcome-outstanding", "Record the award of the NPQ if it has come, and else ask the provider: it was completed on {completed}, and its outcome is outstanding.")
            : latest < enquiry.On
            ? ("npq-outcome-due", "Record the award of the NPQ if it has come, and else ask the provider: its outcome was to come between {earliest} and {latest}.")
            : latest <= deadline
            ? ("npq-projected-in-time", "See the NPQ under way through: its outcome is projected between {earliest} and {latest}, by the deadline, {deadline}.")
            : deadline < enquiry.On
            ? (earliest > deadline ? "npq-projected-late" : "npq-projected-close", "See the NPQ under way through: the breach ends with its award, and its outcome is projected between {earliest} and {latest}.")
            : earliest > deadline
            ? ("npq-projected-late", "Ask the provider for the earliest outcome of the NPQ under way: it is projected between {earliest} and {latest}, and without the award the school is in breach after the deadline, {deadline}.")
            : ("npq-projected-close", "Ask the provider when the NPQ under way will have its outcome: it is projected between {earliest} and {latest}, which may be after the deadline, {deadline}.");
        return new(code, null, wording, Argument, Provisions.NpqLength, Provisions.NpqOutcome);

        ArgumentValue Argument(ReadOnlySpan<char> name) => name switch
        {
            "earliest" => earliest,
            "latest" => latest,
            "completed" => npq.Completed,
            _ => CourseAdvice.Naming(enquiry, deadline)(name),
        };
    }

    /// <summary>Advice to start an NPQ: by when a start is safe, and by when it is just possible.</summary>
    public static Recommendation Start(Enquiry enquiry, Outcome outcome, LocalDate deadline)
    {
        if (outcome == Outcome.NotSatisfied)
        {
            return new(enquiry, "start-npq-now", null,
                "Start the NPQ for SENCOs with the next cohort: the deadline has passed, and its outcome is 18 to 22 months away.", Provisions.NpqSenco2024, Provisions.NpqLength);
        }

        if (enquiry.On > deadline.PlusMonths(-ShortestMonths))
        {
            return new("start-npq-now", null,
                "Start the NPQ for SENCOs with the next cohort: begun now, it cannot be expected to end by {deadline}.", CourseAdvice.Naming(enquiry, deadline), Provisions.NpqSenco2024, Provisions.NpqLength);
        }

        var (safe, possible) = (deadline.PlusMonths(-LongestMonths), deadline.PlusMonths(-ShortestMonths));
        var stillSafe = enquiry.On <= safe;
        var by = stillSafe ? safe : possible;
        var cohort = NpqCohorts.LastToJoin(enquiry.On, by);
        return new(
            stillSafe ? "start-npq-in-time" : "start-npq-at-once",
            by,
            (stillSafe
                ? "Start the NPQ for SENCOs by {safe} to be safe (22 months to its outcome), and by {possible} at the very latest (18 months); hold the award by {deadline}."
                : "Start the NPQ for SENCOs at once: a start after {safe} is no longer safe (22 months to its outcome), one after {possible} cannot be in time (18 months); hold the award by {deadline}.")
            + (cohort is null ? " No funded cohort that starts by then has been announced." : " Of the cohorts announced so far, the last to start by then is {cohort}."),
            name => name switch
            {
                "safe" => safe,
                "possible" => possible,
                "cohort" => cohort?.Name,
                _ => CourseAdvice.Naming(enquiry, deadline)(name),
            },
            Provisions.NpqSenco2024,
            Provisions.NpqLength,
            (cohort ?? NpqCohorts.All[^1]).Source);
    }

    private static LocalDate After(LocalDate start, int months) =>
        start > LocalDate.MaxIsoValue.PlusMonths(-months) ? LocalDate.MaxIsoValue : start.PlusMonths(months);
}
