using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;

namespace QualificationRules.Tests.Testing;

/// <summary>Cases, known or incomplete, that say which post they are about whatever the date.</summary>
public static class SettledCases
{
    public static Arbitrary<Case> Cases() =>
        Arb.From(Gen.OneOf(KnownCases.About([.. Question.All]), IncompleteCases.About([.. Question.All])).Where(IsSettled), old => CaseShrinker.Shrink(old).Where(IsSettled));

    private static bool IsSettled(Case asked)
    {
        try
        {
            return new Evaluator().Timeline(asked).Segments.Length > 0;
        }
        catch (InvalidFactException)
        {
            return false;
        }
    }
}
