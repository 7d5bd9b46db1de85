using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Generators;

/// <summary>Cases whose facts are all known.</summary>
public static class KnownCases
{
    public static Arbitrary<AskedCase> Arbitrary() => Arb.From(Cases, Shrink);

    internal static Gen<AskedCase> Cases { get; } =
        from asked in Days.Asked
        from teacher in Teachers(asked)
        from posts in Posts.Of(asked)
        from courses in Courses.Of(asked)
        from readings in Gen.Elements<Readings>([.. Enumerable.Repeat(default(Readings), 4), .. AskedCase.AllReadings])
        from post in PostId(posts, asked)
        select new AskedCase(new(teacher, posts, courses), asked, post, readings);

    /// <summary>The case without one post, or without one course.</summary>
    internal static IEnumerable<AskedCase> Shrink(AskedCase old)
    {
        var record = old.Record;
        var posts = record.Appointments.Where(post => !string.Equals(post.Id, old.PostId, StringComparison.Ordinal) && record.Appointments.All(other => !string.Equals(other.Continues, post.Id, StringComparison.Ordinal)));
        var fewerPosts = posts.Select(post => Rebuild.Record(record, appointments: record.Appointments.Remove(post)));
        var fewerCourses = Enumerable.Range(0, record.Training.Length).Select(index => Rebuild.Record(record, training: record.Training.RemoveAt(index)));
        return fewerPosts.Concat(fewerCourses).Select(old.With).Concat(old.Readings == default ? [] : [old with { Readings = default }]);
    }

    /// <summary>A SENCO post, most often one held on the date; or none named, where that leaves no choice.</summary>
    private static Gen<string?> PostId(Appointment[] posts, LocalDate asked)
    {
        var sencos = posts.Where(post => post.Role == Role.Senco).ToArray();
        var held = sencos.Where(post => NaiveFacts.IsHeld(post, asked)).ToArray();
        return held.Length switch
        {
            0 => Gen.Elements<string?>([null, .. sencos.Select(post => post.Id)]),
            1 => Gen.Elements<string?>(null, held[0].Id),
            _ => Gen.Elements<string?>([.. held.Select(post => post.Id)]),
        };
    }

    private static Gen<TeacherStatus> Teachers(LocalDate asked) =>
        from qts in Gen.Frequency(
            (5, Gen.Constant(FactDate.On(new(2003, 8, 1)))),
            (2, from days in Gen.Choose(-1, 1) select FactDate.On(Dates.InductionBegins.PlusDays(days))),
            (2, Days.Around(asked).Select(FactDate.On)),
            (2, Gen.Constant(FactDate.Never)))
        from partialAccess in Gen.Elements(true, false, false, false, false)
        from periods in Gen.Elements(0, 0, 0, 1, 2)
        from qtls in Gen.ArrayOf(from from_ in Days.Around(asked) from until in Days.NotBeforeOrNever(from_, asked, nevers: 4) select new QtlsMembership(from_, until), periods)
        from induction in Gen.Frequency((4, Gen.Constant(InductionStatus.Passed)), (3, Gen.Elements(Enum.GetValues<InductionStatus>())))
        from dated in Gen.Elements(true, false)
        from completed in Days.Around(asked)
        select new TeacherStatus(qts, partialAccess, qtls, induction, dated ? completed : FactDate.Unknown);
}
