using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Testing.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases about SENCOs of which some facts are missing or imprecise, few enough to complete them in every way.</summary>
public static class OpenSencoCases
{
    private const long MostCompletions = 15000;

    public static Arbitrary<Case> Arbitrary() =>
        Arb.From(IncompleteCases.About(SencoCases.Questions).Where(IsSmall), old => CaseShrinker.Shrink(old).Where(IsOfOnePost).Where(IsSmall));

    private static bool IsSmall(Case open) => BruteForce.Completions(open.Person, open.On, open.AppointmentId) <= MostCompletions;

    private static bool IsOfOnePost(Case open) => open.AppointmentId is not null || open.Person.Appointments.Count(post => post.Role == Role.Senco) == 1;
}
