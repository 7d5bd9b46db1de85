using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Generates SENCOs near the days on which the law turns, who know some of their facts and not others.</summary>
public static class Sencos
{
    private static readonly ImmutableArray<LocalDate> Near =
    [
        new(2009, 9, 1), new(2014, 9, 1), new(2024, 9, 1), new(2027, 9, 1), new(2023, 9, 1), new(2026, 11, 28),
    ];

    public static Arbitrary<Senco> Senco() => Arb.From(
        from asked in Day(new(2009, 9, 1), new(2029, 12, 31))
        from code in Code
        from start in Day(new(2004, 1, 1), asked)
        from nasenco in Course(asked, new(2009, 9, 1))
        from npq in Course(asked, new(2024, 3, 1))
        from count in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Constant(3)))
        from earlier in Gen.ArrayOf(Post(start), count)
        from goesOn in Gen.Elements(true, false, false)
        from notKnown in Some(Gen.Elements(0, 0, 10, 30, 100))
        from withoutDay in Some(Gen.Elements(0, 0, 50))
        let posts = earlier.OrderByDescending(post => post.Until).ToImmutableArray()
        let senco = new Senco(asked, code, start, nasenco, npq, posts, goesOn && count > 0 && posts[0].From < start && posts[0].Until.PlusMonths(11) >= start)
        where FactResult.Of(() => senco.Record).IsFact
        select senco with { NotKnown = notKnown, WithoutDay = withoutDay });

    private static Gen<int> Code => Gen.Elements(SchoolKind.All.SelectMany(kind => kind.Codes).Concat(Enumerable.Repeat(34, 25)).Concat(Enumerable.Repeat(1, 25)).ToArray());

    private static Gen<SencoCourse> Course(LocalDate asked, LocalDate first) => asked < first
        ? Gen.Constant(SencoCourse.None)
        : from state in Gen.Elements("no", "no", "under-way", "finished", "awarded")
          from started in Day(first, asked)
          from completed in Day(started, asked)
          from awarded in Day(completed, asked)
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

    /// <summary>The ids of some questions: as many of a hundred as this.</summary>
    private static Gen<ImmutableHashSet<string>> Some(Gen<int> share) =>
        from percent in share
        from lots in Gen.ArrayOf(Gen.Choose(0, 99), SencoQuestions.All.Length)
        select SencoQuestions.All.Where((_, at) => lots[at] < percent).Select(question => question.Id).ToImmutableHashSet(StringComparer.Ordinal);

    private static Gen<LocalDate> Day(LocalDate first, LocalDate last)
    {
        var days = Period.DaysBetween(first, last);
        var near = Near.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Where(day => day >= first && day <= last).ToArray();
        var any = Gen.Choose(0, days).Select(first.PlusDays);
        return near.Length == 0 ? any : Gen.OneOf(any, Gen.Elements(near));
    }
}
