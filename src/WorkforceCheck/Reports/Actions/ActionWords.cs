using QualificationRules;
using QualificationRules.Questions;

namespace WorkforceCheck.Reports;

/// <summary>The first thing to do about an answer, as a sentence that begins with a verb.</summary>
internal static class ActionWords
{
    /// <summary>Such as <c>Fill in: Role Start Date.</c> Empty where nothing is to be done.</summary>
    public static string Of(Answer answer) => answer.Next switch
    {
        "" => WithoutAdvice(answer),
        var next when next.StartsWith("Did ", StringComparison.Ordinal) || next.StartsWith("Was ", StringComparison.Ordinal) => $"Find out: {next}",
        var next => next,
    };

    private static string WithoutAdvice(Answer answer) => answer.Verdict switch
    {
        { Outcome: Outcome.NotSatisfied } verdict when verdict.Question == Question.SencoTransition =>
            "Ask what the law requires, with --question senco-qualification: this is about DfE's advice, which breaches nothing.",
        { Outcome: Outcome.NotSatisfied } verdict when verdict.Question == Question.HeadshipQualification => "Keep a note: the rule has been revoked since, and nothing can be done now.",
        { Outcome: Outcome.NotSatisfied or Outcome.Pending or Outcome.Review } => "Take advice.",
        _ => "",
    };
}
