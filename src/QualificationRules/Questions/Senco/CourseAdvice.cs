using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace QualificationRules.Questions;

/// <summary>Which course to take, by when, to hold the award by the deadline; an NPQ takes 18 to 22 months to its outcome.</summary>
internal static class CourseAdvice
{
    private const int ShortestNpqMonths = 18;
    private const int LongestNpqMonths = 22;

    public static IEnumerable<Advice> ToHoldTheAward(Enquiry enquiry, Outcome outcome)
    {
        // Where the facts do not fix the deadline, the earliest it can be is the one to keep.
        var deadline = SencoDeadline.Within(enquiry)!.Value.Earliest;
        var nasenco = UnderWay(enquiry, Qualification.Nasenco);
        var npq = UnderWay(enquiry, Qualification.NpqSenco);
        var someCounts = false;
        if (nasenco is not null)
        {
            var whyNot = CourseThatCounts.WhyNotNasenco(enquiry, nasenco);
            someCounts = whyNot is null;
            yield return whyNot ?? CompleteNasenco(enquiry, outcome);
        }

        if (npq is not null)
        {
            var whyNot = CourseThatCounts.WhyNotNpq(enquiry, npq);
            someCounts |= whyNot is null;
            yield return whyNot ?? OnNpq(enquiry, npq, deadline);
        }

        if (!someCounts)
        {
            yield return OnStarting(enquiry, outcome, deadline);
        }

        if (outcome == Outcome.NotSatisfied)
        {
            yield return new Advice(enquiry, "breach-ends-with-the-award", null,
                "The duty is the school's and goes on: the breach ends on the day of the award. Nothing extends the time, neither leave nor illness nor being enrolled.",
                Provisions.QualificationDuty2014);
        }
    }

    /// <summary>Whether a course has begun by the date, and has neither been withdrawn from nor awarded.</summary>
    public static bool IsUnderWay(Training training, LocalDate on) =>
        training.Started.IsDated && training.Started.Latest <= on && !training.Withdrawn.IsDated && !(training.Awarded.IsDated && training.Awarded.Earliest <= on);

    /// <summary>The first day on which an NPQ begun on a day can have its outcome.</summary>
    public static LocalDate EarliestOutcome(LocalDate started) => After(started, ShortestNpqMonths);

    private static Training? UnderWay(in Enquiry enquiry, Qualification qualification)
    {
        foreach (var training in enquiry.Record.Training)
        {
            if (training.Qualification == qualification && IsUnderWay(training, enquiry.On))
            {
                return training;
            }
        }

        return null;
    }

    private static Advice CompleteNasenco(Enquiry enquiry, Outcome outcome) => new Advice(
        enquiry,
        "complete-nasenco-in-time",
        Dates.NasencoCompletionCloses.PlusDays(-1),
        outcome == Outcome.NotSatisfied
            ? "Complete the NASENCO by 31 August 2027: its award will end the breach, the deadline having passed on {deadline}."
            : "Complete the NASENCO by 31 August 2027, and hold the award by {deadline}.",
        Provisions.Nasenco2024,
        Provisions.QualificationDuty2014);

    private static Advice OnNpq(Enquiry enquiry, Training npq, LocalDate deadline)
    {
        var earliest = EarliestOutcome(npq.Started.Earliest);
        var latest = After(npq.Started.Latest, LongestNpqMonths);
        var (code, wording) = latest < enquiry.On
            ? ("npq-outcome-due", "The NPQ under way was to have its outcome between {earliest} and {latest}: record the award if it has come, and else ask the provider.")
            : latest <= deadline
            ? ("npq-projected-in-time", "The NPQ under way is projected to have its outcome between {earliest} and {latest}, by the deadline, {deadline}.")
            : earliest > deadline
            ? ("npq-projected-late", "The NPQ under way is projected to have its outcome between {earliest} and {latest}, after the deadline, {deadline}.")
            : ("npq-projected-close", "The NPQ under way is projected to have its outcome between {earliest} and {latest}, which may be after the deadline, {deadline}.");
        return new(code, null, wording, Argument, Provisions.NpqLength, Provisions.NpqOutcome);

        ArgumentValue Argument(ReadOnlySpan<char> name) => name switch
        {
            "earliest" => earliest,
            "latest" => latest,
            _ => Arguments.Of(name, enquiry),
        };
    }

    private static LocalDate After(LocalDate start, int months) =>
        start > LocalDate.MaxIsoValue.PlusMonths(-months) ? LocalDate.MaxIsoValue : start.PlusMonths(months);

    private static Advice OnStarting(Enquiry enquiry, Outcome outcome, LocalDate deadline)
    {
        if (enquiry.On < Dates.NpqReplacesNasenco)
        {
            return new Advice(enquiry, "take-nasenco", deadline, "Take the NASENCO, and hold the award by {deadline}.", Provisions.QualificationDuty2014, Provisions.NationalAward2014);
        }

        if (outcome == Outcome.NotSatisfied)
        {
            return new Advice(enquiry, "start-npq-now", null,
                "Start the NPQ for SENCOs with the next cohort: the deadline has passed, and its outcome is 18 to 22 months away.", Provisions.NpqSenco2024, Provisions.NpqLength);
        }

        if (enquiry.On > deadline.PlusMonths(-ShortestNpqMonths))
        {
            return new Advice(enquiry, "start-npq-now", null,
                "Start the NPQ for SENCOs with the next cohort: begun now, it cannot be expected to end by {deadline}.", Provisions.NpqSenco2024, Provisions.NpqLength);
        }

        var (safe, possible) = (deadline.PlusMonths(-LongestNpqMonths), deadline.PlusMonths(-ShortestNpqMonths));
        var stillSafe = enquiry.On <= safe;
        var by = stillSafe ? safe : possible;
        var cohort = NpqCohorts.LastToJoin(enquiry.On, by);
        return new(
            stillSafe ? "start-npq-in-time" : "start-npq-at-once",
            by,
            (stillSafe
                ? "Start the NPQ for SENCOs by {safe} to be safe (22 months to its outcome), and by {possible} at the very latest (18 months); hold the award by {deadline}."
                : "Start the NPQ for SENCOs at once: a start after {safe} is no longer safe (22 months to its outcome), one after {possible} cannot be in time (18 months); hold the award by {deadline}.")
            + (cohort is null ? " No cohort that starts by then is known yet." : " The last cohort known to start by then is {cohort}."),
            name => name switch
            {
                "safe" => safe,
                "possible" => possible,
                "cohort" => cohort?.Name,
                _ => Arguments.Of(name, enquiry),
            },
            Provisions.NpqSenco2024,
            Provisions.NpqLength,
            (cohort ?? NpqCohorts.All[^1]).Source);
    }
}
