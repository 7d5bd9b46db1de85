using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;
using QualificationRules.Verdicts;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases about SENCOs whose facts are all known, and how to ask them.</summary>
public static class SencoCases
{
    /// <summary>The three questions about SENCOs.</summary>
    public static IReadOnlyList<Question> Questions { get; } = [Question.SencoQualification, Question.SencoAppointment, Question.SencoTransition];

    public static Arbitrary<Case> Arbitrary() => Arb.From(KnownCases.About(Questions), CaseShrinker.Shrink);

    /// <summary>The verdict on the case, but for its question.</summary>
    public static Verdict Ask(this Case asked, Question question, Ruleset? ruleset = null) => new Evaluator(ruleset).Evaluate(asked with { Question = question });

    public static Case With(this Case asked, StaffRecord record) => asked with { Person = record };
}
