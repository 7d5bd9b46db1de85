using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases of which some facts are missing or imprecise, few enough to complete them in every way.</summary>
internal static class OpenCases
{
    private const long MostCompletions = 15000;

    public static Arbitrary<Case> About(IReadOnlyList<Question> questions) => Arb.From(
        IncompleteCases.About(questions).Where(open => IsSmall(open, questions)),
        old => CaseShrinker.Shrink(old).Where(IsOfOnePost).Where(open => IsSmall(open, questions)));

    /// <summary>For every one of the questions that is about a post of the same role.</summary>
    private static bool IsSmall(Case open, IReadOnlyList<Question> questions) =>
        questions.Where(question => question.Role == open.Question.Role).Append(open.Question).Distinct()
            .All(question => BruteForce.Completions(question, open.Person, open.On, open.AppointmentId) <= MostCompletions);

    private static bool IsOfOnePost(Case open) =>
        open.AppointmentId is not null || open.Question.Role is not { } role || open.Person.Appointments.Count(post => post.Role == role) == 1;
}
