using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Generates people for every topic, near the days on which the law turns, who know some of their facts and not others.</summary>
public static class Generated
{
    private static readonly ImmutableArray<LocalDate> Near =
    [
        new(1999, 5, 7), new(2004, 4, 1), new(2005, 4, 30), new(2005, 12, 31), new(2009, 4, 1), new(2009, 9, 1), new(2012, 2, 8), new(2014, 9, 1), new(2023, 9, 1), new(2024, 9, 1),
        new(2025, 4, 2), new(2026, 9, 1), new(2026, 11, 28), new(2027, 9, 1),
    ];

    public static Arbitrary<Person> Person() => Arb.From(Gen.OneOf(Sencos.Any, Candidates.Any, Starters.Any, Applicants.Any, Heads.Any));

    /// <summary>The ids of some of a topic's questions: as many of a hundred as this.</summary>
    internal static Gen<ImmutableHashSet<string>> Ids(Topic topic, Gen<int> share) =>
        from percent in share
        from lots in Gen.ArrayOf(Gen.Choose(0, 99), topic.Questions.Length)
        select topic.Questions.Where((_, at) => lots[at] < percent).Select(question => question.Id).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>A person with some facts that are not known, and some dates without the day.</summary>
    internal static Gen<Person> Knowing(this Gen<Person> people) =>
        from person in people
        from notKnown in Ids(person.Topic, Gen.Elements(0, 0, 10, 30, 100))
        from withoutDay in Ids(person.Topic, Gen.Elements(0, 0, 50))
        select person with { NotKnown = notKnown, WithoutDay = withoutDay };

    /// <summary>The code of a school type, the ones that most people are asked about more often.</summary>
    internal static Gen<int> Code(Topic topic) => Gen.Elements(topic.Kinds.SelectMany(kind => kind.Codes).Concat(Enumerable.Repeat(34, 25)).Concat(Enumerable.Repeat(1, 25)).ToArray());

    /// <summary>A day between two, both included.</summary>
    internal static Gen<LocalDate> Day(LocalDate first, LocalDate last)
    {
        var days = Period.DaysBetween(first, last);
        var near = Near.SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Where(day => day >= first && day <= last).ToArray();
        var any = Gen.Choose(0, days).Select(first.PlusDays);
        return near.Length == 0 ? any : Gen.OneOf(any, Gen.Elements(near));
    }
}
