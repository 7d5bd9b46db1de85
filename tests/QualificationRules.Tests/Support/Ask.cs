using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules.Tests.Support;

/// <summary>Questions for specification tables, dates as ISO text.</summary>
internal static class Ask
{
    public static Verdict SencoQualification(StaffRecord record, string on, Readings readings = default) =>
        new Evaluator().Evaluate(Question.SencoQualification, record, Given.Date(on), "a1", readings);

    public static Verdict SencoAppointment(StaffRecord record, string on) =>
        new Evaluator().Evaluate(Question.SencoAppointment, record, Given.Date(on), "a1");

    public static Verdict SencoTransition(StaffRecord record, string on) =>
        new Evaluator().Evaluate(Question.SencoTransition, record, Given.Date(on), "a1");

    /// <summary>What the one reason of this code says.</summary>
    public static string Reason(this Verdict verdict, string code) =>
        verdict.Reasons.Single(reason => string.Equals(reason.Code, code, StringComparison.Ordinal)).ToString();

    /// <summary>The one advice of this code.</summary>
    public static Advice AdviceOf(this Verdict verdict, string code) =>
        verdict.Advice.Single(advice => string.Equals(advice.Code, code, StringComparison.Ordinal));

    /// <summary>The reasons that fail, by code.</summary>
    public static IEnumerable<string> Failing(this Verdict verdict) =>
        verdict.Reasons.Where(reason => reason.Holds == Truth.False).Select(reason => reason.Code);
}
