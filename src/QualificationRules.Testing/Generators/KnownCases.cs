using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Testing.Generators;

/// <summary>Cases and records whose facts are all known: exact days, or never.</summary>
/// <remarks>Give the class to FsCheck as the source of arbitraries. Every case that it makes, and every one that it shrinks to, can be asked.</remarks>
public static class KnownCases
{
    /// <summary>Cases about any question.</summary>
    public static Arbitrary<Case> Cases() => Arb.From(About([.. Question.All]), CaseShrinker.Shrink);

    /// <summary>Records with dates that matter to any question.</summary>
    public static Arbitrary<StaffRecord> Records() => Arb.From(About([.. Question.All]).Select(known => known.Person), RecordShrinker.Shrink);

    /// <summary>Cases about these questions, each as often as it is named. A post is named where it has to be, and at times where it has not.</summary>
    public static Gen<Case> About(params IReadOnlyList<Question> questions) =>
        from question in Gen.Elements<Question>(questions)
        from asked in CutDays.Of(question).Asked
        from record in Record(question, asked)
        from readings in Gen.Elements<Readings>([.. Enumerable.Repeat(default(Readings), 4), .. ReadingCombinations.All])
        from post in PostId(question.Role, record, asked)
        select new Case("generated", question, asked, record, post, readings);

    private static Gen<StaffRecord> Record(Question question, LocalDate asked) =>
        from teacher in Teachers.Of(question, asked)
        from posts in Posts.Of(question, asked)
        from courses in Courses.Of(question, asked)
        from application in Application(question)
        select new StaffRecord(teacher, posts, courses, scholarship: application);

    private static Gen<ScholarshipApplication?> Application(Question question) =>
        string.Equals(question.Code, "npq-scholarship", StringComparison.Ordinal)
            ? Applications.Known.Select(application => (ScholarshipApplication?)application)
            : Gen.Constant<ScholarshipApplication?>(null);

    /// <summary>A post of the role, most often one held on the date; or none named, where that leaves no choice.</summary>
    private static Gen<string?> PostId(Role? role, StaffRecord record, LocalDate asked)
    {
        var posts = record.Appointments.Where(post => post.Role == role).ToArray();
        var held = posts.Where(post => post.From.Earliest <= asked && (post.Until.IsNever || asked <= post.Until.Latest)).ToArray();
        return held.Length switch
        {
            0 => Gen.Elements<string?>([null, .. posts.Select(post => post.Id)]),
            1 => Gen.Elements<string?>(null, held[0].Id),
            _ => Gen.Elements<string?>([.. held.Select(post => post.Id)]),
        };
    }
}
