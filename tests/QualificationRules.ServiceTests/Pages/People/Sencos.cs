using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>SENCOs.</summary>
internal static class Sencos
{
    /// <summary>One of them.</summary>
    public static Gen<Person> Any { get; } =
        from asked in Generated.Day(new(2009, 9, 1), new(2029, 12, 31))
        from code in Code
        from start in Generated.Day(new(2004, 1, 1), asked)
        from nasenco in Course(asked, new(2009, 9, 1))
        from npq in Course(asked, new(2024, 3, 1))
        from count in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from earlier in Gen.ArrayOf(Post(start), count)
        from goesOn in Gen.Elements(true, false, false)
        from notKnown in Generated.Ids(AwardTopic.Topic, Gen.Elements(0, 0, 10, 30, 100))
        from withoutDay in Generated.Ids(AwardTopic.Topic, Gen.Elements(0, 0, 50))
        let posts = earlier.OrderByDescending(post => post.Until).ToImmutableArray()
        let senco = new Senco(asked, code, start, nasenco, npq, posts, goesOn && count > 0 && posts[0].From < start && posts[0].Until.PlusMonths(11) >= start)
        where FactResult.Of(() => senco.Record).IsFact
        select (Person)(senco with { NotKnown = notKnown, WithoutDay = withoutDay });

    private static Gen<int> Code => Gen.Elements(SchoolKinds.OfSencos.SelectMany(kind => kind.Codes).Concat(Enumerable.Repeat(34, 25)).Concat(Enumerable.Repeat(1, 25)).ToArray());

    private static Gen<SencoCourse> Course(LocalDate asked, LocalDate first) => asked < first
        ? Gen.Constant(SencoCourse.None)
        : from state in Gen.Elements("no", "no", "under-way", "finished", "awarded")
          from started in Generated.Day(first, asked)
          from completed in Generated.Day(started, asked)
          from awarded in Generated.Day(completed, asked)
          select state switch
          {
              "no" => SencoCourse.None,
              "under-way" => new(state, started),
              "finished" => new(state, started, completed),
              _ => new SencoCourse(state, started, completed, awarded),
          };

    private static Gen<SencoPost> Post(LocalDate start) =>
        from code in Code
        from days in Gen.Choose(1, 4000)
        from length in Gen.Frequency((3, Gen.Choose(1, 500)), (2, Gen.Choose(360, 370)), (2, Gen.Choose(500, 2000)))
        from abuts in Gen.Elements(true, false)
        let until = abuts ? start.PlusDays(-1) : start.PlusDays(-days)
        select new SencoPost(code, until.PlusDays(-length), until);
}
