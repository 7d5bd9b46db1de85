using QualificationRules;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Outcomes in plain words.</summary>
internal static class OutcomeWords
{
    /// <summary>The outcome in a sentence: the heading of the result.</summary>
    public static string Sentence(Verdict verdict) => (verdict.Outcome, verdict.Deadline) switch
    {
        (Outcome.NotApplicable, _) => "The law does not ask the award of this SENCO",
        (Outcome.Exempt, _) => "They are excused: they do not need the award",
        (Outcome.Satisfied, _) => "They hold the award that the law asks for",
        (Outcome.Pending, { } deadline) => $"They must hold the award by {Words.Of(deadline)}",
        (Outcome.Pending, null) => "They must get the award, and still have time",
        (Outcome.NotSatisfied, { } deadline) => $"The award is overdue: they had to hold it by {Words.Of(deadline)}",
        (Outcome.NotSatisfied, null) => "The award is overdue",
        _ => "The answers do not decide it yet",
    };

    /// <summary>An outcome that is possible, as the rest of "It may be that".</summary>
    public static string Possible(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "the law does not ask the award of them",
        Outcome.Exempt => "they are excused, and do not need the award",
        Outcome.Satisfied => "they hold the award that the law asks for",
        Outcome.Pending => "they must get the award, and still have time",
        _ => "the award is overdue",
    };

    /// <summary>An outcome in a word or two, as a timeline names it.</summary>
    public static string Short(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "Award not asked for",
        Outcome.Exempt => "Excused",
        Outcome.Satisfied => "Award held",
        Outcome.Pending => "Still in time",
        Outcome.NotSatisfied => "Overdue",
        _ => "Not known from the answers",
    };

    /// <summary>The class that draws an outcome.</summary>
    public static string Class(Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "none",
        Outcome.Exempt => "excused",
        Outcome.Satisfied => "held",
        Outcome.Pending => "pending",
        Outcome.NotSatisfied => "unmet",
        _ => "unknown",
    };
}
