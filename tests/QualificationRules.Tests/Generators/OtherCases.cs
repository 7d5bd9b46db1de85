using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases about headship, starting a course and scholarships whose facts are all known.</summary>
public static class OtherCases
{
    /// <summary>The questions, headship as often as all the others, since the most dates meet in it.</summary>
    public static IReadOnlyList<Question> Questions { get; } =
    [
        .. Enumerable.Repeat(Question.HeadshipQualification, 4),
        Question.CourseStart(Qualification.Nasenco),
        Question.CourseStart(Qualification.NpqSenco),
        Question.CourseStart(Qualification.Npqh),
        Question.NpqScholarship(Qualification.NpqSenco),
        Question.NpqScholarship(Qualification.Npqh),
    ];

    public static Arbitrary<Case> Arbitrary() => Arb.From(KnownCases.About(Questions), CaseShrinker.Shrink);
}
