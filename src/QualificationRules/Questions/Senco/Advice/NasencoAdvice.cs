using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>Advice on a NASENCO that can still count. The day that binds is given with it, unless that day has passed.</summary>
internal static class NasencoAdvice
{
    /// <summary>Whether the last day of completing it has passed, and it is not known whether it was completed by then.</summary>
    public static bool HasToBeCompletedByNow(Enquiry enquiry, Training nasenco) =>
        enquiry.On >= Dates.NasencoCompletionCloses && !(nasenco.Completed.IsDated && nasenco.Completed.Latest < Dates.NasencoCompletionCloses);

    /// <summary>Advice on a NASENCO under way.</summary>
    public static Recommendation UnderWay(Enquiry enquiry, Training nasenco, LocalDate deadline) =>
        HasToBeCompletedByNow(enquiry, nasenco)
            ? new(enquiry, "nasenco-completion-not-known", null,
                "Find out whether the NASENCO was completed by {NasencoCompletionLastDay}: only then can it count, and the provider is to be asked for its award. If it was not, take the NPQ for SENCOs.",
                Provisions.Nasenco2024, Provisions.QualificationDuty2014)
        : nasenco.Completed is { IsDated: true } completed && completed.Latest <= enquiry.On ? AwaitAward(enquiry, nasenco, deadline) : Complete(enquiry, nasenco, deadline);

    /// <summary>Advice to start a NASENCO, for dates on which it is the award that is asked for.</summary>
    public static Recommendation Start(Enquiry enquiry, Outcome outcome, LocalDate deadline) => outcome == Outcome.NotSatisfied
        ? new(enquiry, "take-nasenco", null, "Take the NASENCO: its award will end the breach, the deadline having passed on {deadline}.", Provisions.QualificationDuty2014, Provisions.NationalAward2014)
        : new("take-nasenco", deadline, "Take the NASENCO, and hold the award by {deadline}.", CourseAdvice.Naming(enquiry, deadline), Provisions.QualificationDuty2014, Provisions.NationalAward2014);

    /// <summary>Advice on a NASENCO that is completed already, of which only the award is outstanding.</summary>
    private static Recommendation AwaitAward(Enquiry enquiry, Training nasenco, LocalDate deadline) =>
        new("await-nasenco-award", deadline < enquiry.On ? null : deadline,
            deadline < enquiry.On
                ? "Ask the provider for the award of the NASENCO, which was completed on {completed}: the award will end the breach."
                : "Ask the provider for the award of the NASENCO, which was completed on {completed}, to hold it by {deadline}.",
            name => name is "completed" ? nasenco.Completed : CourseAdvice.Naming(enquiry, deadline)(name),
            Provisions.Nasenco2024, Provisions.QualificationDuty2014);

    /// <summary>
    /// Advice on a NASENCO that is not completed. It has two limits: to be completed before 1 September 2027, which is named from 1 September 2024 on,
    /// and to be awarded by the deadline. Where the course may have started too late to count, the advice begins with that.
    /// </summary>
    private static Recommendation Complete(Enquiry enquiry, Training nasenco, LocalDate deadline)
    {
        var lastDay = Dates.NasencoCompletionCloses.PlusDays(-1);
        LocalDate? completion = enquiry.On >= Dates.NpqReplacesNasenco ? lastDay : null;
        LocalDate? award = deadline < enquiry.On ? null : deadline;
        var wording = (completion, award) switch
        {
            (null, null) => "Complete the NASENCO: its award will end the breach, the deadline having passed on {deadline}.",
            (null, _) => "Complete the NASENCO early enough for the award to be made by {deadline}.",
            (_, null) => "Complete the NASENCO by {NasencoCompletionLastDay}: its award will end the breach, the deadline having passed on {deadline}.",
            _ when award < completion => "Complete the NASENCO early enough for the award to be made by {deadline}; one that is not completed by {NasencoCompletionLastDay} cannot count at all.",
            _ => "Complete the NASENCO by {NasencoCompletionLastDay}, and hold the award by {deadline}.",
        };
        var startIsKnown = nasenco.Started.IsDated && nasenco.Started.Latest < Dates.NpqReplacesNasenco;
        var condition = startIsKnown || enquiry.On < Dates.NpqReplacesNasenco ? "" : "Make sure first that the course began before {NpqReplacesNasenco}: only then can it count. ";
        return new("complete-nasenco-in-time", award < completion ? award : completion ?? award, $"{condition}{wording}", CourseAdvice.Naming(enquiry, deadline), Provisions.Nasenco2024, Provisions.QualificationDuty2014);
    }
}
