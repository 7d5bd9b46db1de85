using System.Collections.Immutable;
using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>Outcomes as an HR officer would say them, for each question.</summary>
internal static class OutcomeWords
{
    public static string Of(Question question, Outcome outcome) => outcome switch
    {
        Outcome.NotApplicable => "Rule does not apply",
        Outcome.Exempt => "Exempt",
        Outcome.Satisfied => question == Question.SencoQualification ? "Holds it" : question == Question.SencoAppointment ? "May be SENCO" : "Advice followed",
        Outcome.Pending => "Still in time",
        Outcome.NotSatisfied => question == Question.SencoQualification ? "Overdue" : question == Question.SencoAppointment ? "May not be SENCO" : "Advice not followed",
        Outcome.Review => "For review",
        _ => "Facts missing",
    };

    /// <summary>The outcomes in the order in which they ask for action.</summary>
    public static ImmutableArray<Outcome> ByUrgency { get; } =
        [Outcome.NotSatisfied, Outcome.Indeterminate, Outcome.Pending, Outcome.Review, Outcome.Satisfied, Outcome.Exempt, Outcome.NotApplicable];
}
