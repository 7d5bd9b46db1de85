using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Other readings of the contested words, in words, with the option of the command that chooses each.</summary>
internal static class ContestedNotes
{
    /// <summary>Such as <c>counting the three years from the first SENCO post (--clock first): Overdue</c>.</summary>
    public static string Of(ContestedReading contested, Verdict verdict)
    {
        var readings = new[] { PriorServiceOf(contested.PriorService), ClockOf(contested.Clock), LeapDayOf(contested.LeapDay), InductionOf(contested.Induction) }.OfType<string>();
        return $"{string.Join(" and ", readings)}: {OutcomeWords.Of(verdict.Question, contested.Outcome)}";
    }

    private static string? PriorServiceOf(PriorService? reading) => reading switch
    {
        PriorService.Before2009 => "counting only earlier service before September 2009 (--prior-service before2009)",
        PriorService.Literal => "counting all earlier service (--prior-service literal)",
        _ => null,
    };

    private static string? ClockOf(Clock? reading) => reading switch
    {
        Clock.First => "counting the three years from the first SENCO post (--clock first)",
        Clock.Appointment => "counting the three years from this post (--clock appointment)",
        _ => null,
    };

    private static string? LeapDayOf(LeapDay? reading) => reading switch
    {
        LeapDay.March1 => "taking 1 March as the anniversary of 29 February (--leap-day march1)",
        LeapDay.February28 => "taking 28 February as the anniversary of 29 February (--leap-day february28)",
        _ => null,
    };

    private static string? InductionOf(Induction? reading) => reading switch
    {
        Induction.EverySenco => "asking completed induction of every SENCO of whom a maintained school would require it (--induction everySenco)",
        Induction.ByRegulations => "asking completed induction only where regulations require it of teachers at the school (--induction byRegulations)",
        _ => null,
    };
}
