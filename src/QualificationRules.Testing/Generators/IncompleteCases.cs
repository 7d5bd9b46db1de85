using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Generators;

/// <summary>Cases and records of which one, two or three facts are missing or imprecise: known ones, forgotten in part.</summary>
/// <remarks>
/// Give the class to FsCheck as the source of arbitraries. Every case that it makes, and every one that it shrinks to, can be
/// asked. Of some it is not known whether a post, a course or a period of QTLS has ended, which the wire format cannot say:
/// <see cref="WireCases"/> has those that it can.
/// </remarks>
public static class IncompleteCases
{
    /// <summary>Cases about any question.</summary>
    public static Arbitrary<Case> Cases() => Arb.From(About([.. Question.All]), CaseShrinker.Shrink);

    /// <summary>Records with dates that matter to any question.</summary>
    public static Arbitrary<StaffRecord> Records() => Arb.From(About([.. Question.All]).Select(open => open.Person), RecordShrinker.Shrink);

    /// <summary>Cases about these questions, each as often as it is named. A post is named wherever the record has more than one of the role.</summary>
    public static Gen<Case> About(params IReadOnlyList<Question> questions) =>
        from known in KnownCases.About(questions).Where(IsOfOnePost)
        from count in Gen.Elements(1, 1, 2, 2, 3)
        from open in Forget(known, count)
        select open;

    private static bool IsOfOnePost(Case known) =>
        known.AppointmentId is not null || known.Question.Role is not { } role || known.Person.Appointments.Count(post => post.Role == role) == 1;

    private static Gen<Case> Forget(Case known, int count) =>
        count == 0
            ? Gen.Constant(known)
            : from record in Forgetting.One(known.Person, known.Question, known.On)
              from rest in Forget(known with { Person = record }, count - 1)
              select rest;
}
