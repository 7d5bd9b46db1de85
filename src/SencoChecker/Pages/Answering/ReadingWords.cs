using QualificationRules.Law;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Other readings of words of the law, in words.</summary>
internal static class ReadingWords
{
    /// <summary>Such as <c>If the three years are counted from the first post as SENCO: the award is overdue.</c></summary>
    public static string Of(ContestedReading contested, OutcomeWords words)
    {
        var readings = new[]
        {
            contested.PriorService == PriorService.Before2009 ? "only earlier service before September 2009 counts" : null,
            contested.Clock == Clock.First ? "the three years are counted from the first post as SENCO" : null,
            contested.Induction == Induction.EverySenco ? "completed induction is asked of every SENCO, at an academy too" : null,
            contested.LeapDay == LeapDay.March1 ? "1 March is the anniversary of 29 February" : null,
        };
        return $"If {string.Join(" and ", readings.OfType<string>())}: {words.Possible(contested.Outcome)}.";
    }
}
