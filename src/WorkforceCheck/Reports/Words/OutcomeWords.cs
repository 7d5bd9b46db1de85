using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>Outcomes as an HR officer would say them, for each question.</summary>
internal static class OutcomeWords
{
    private const string Undecided = "Undecided";

    /// <summary>The outcome of a verdict, told apart from missing facts where the law, and no fact, is open.</summary>
    public static string Of(Verdict verdict) =>
        verdict.Outcome == Outcome.Indeterminate && verdict.Reasons.Any(reason => reason.IsLawNotVerified) && verdict.Needed.IsEmpty ? Undecided : Of(verdict.Question, verdict.Outcome);

    public static string Of(Question question, Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "Rule does not apply",
        Outcome.Exempt => "Exempt",
        Outcome.Satisfied => question.Code switch
        {
            "senco-appointment" => "May be SENCO",
            "senco-transition" => "Advice followed",
            "course-start" => "May start",
            "npq-scholarship" => "Eligible",
            "headship-qualification" => "Requirement met", // also by working towards NPQH
            _ => "Holds it",
        },
        Outcome.Pending => "Still in time",
        Outcome.NotSatisfied => question.Code switch
        {
            "senco-appointment" => "May not be SENCO",
            "senco-transition" => "Advice not followed",
            "headship-qualification" => "Requirement not met",
            "course-start" => "Would not count",
            "npq-scholarship" => "Not eligible",
            _ => "Overdue",
        },
        Outcome.Review => "For review",
        _ => question.Code is "headship-qualification" ? Undecided : "Facts missing", // no fact decides how long the allowance lasted
    };

    /// <summary>The outcomes in the order in which they ask for action.</summary>
    public static ImmutableArray<Outcome> ByUrgency { get; } =
        [Outcome.NotSatisfied, Outcome.Indeterminate, Outcome.Pending, Outcome.Review, Outcome.Satisfied, Outcome.Exempt, Outcome.NotApplicable];
}
