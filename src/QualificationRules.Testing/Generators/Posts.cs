using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Testing.Generators;

/// <summary>Posts, all of whose facts are known, at dates that matter to a question.</summary>
public static class Posts
{
    private static readonly ImmutableArray<int> SencoTypes = [1, 1, 1, 34, 34, 34, 15, 28, 7, 14, 11, 30];
    private static readonly ImmutableArray<int> HeadTypes = [1, 1, 1, 2, 5, 7, 8, 12, 15, 15, 15, 6, 10, 11, 28, 34, 14, 30];
    private static readonly ImmutableArray<Country> Countries =
        [.. Enumerable.Repeat(Country.England, 12), Country.Wales, Country.Scotland, Country.NorthernIreland, Country.Other];

    private static readonly ImmutableArray<string> Urns = ["100001", "100002", "100003"];

    private static readonly Gen<int> Many = Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Constant(1)), (6, Gen.Constant(2)), (3, Gen.Constant(3)));
    private static readonly Gen<int> Few = Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)));

    /// <summary>A person's posts: as many as three of the role asked about, fewer of the other; some go on from another.</summary>
    public static Gen<Appointment[]> Of(Question question, LocalDate asked)
    {
        ArgumentNullException.ThrowIfNull(question);
        var ofHeads = question.Role == Role.Head;
        return from sencoCount in ofHeads ? Few : Many
               from headCount in ofHeads ? Many : Few
               from sencos in Gen.CollectToArray(Enumerable.Range(1, sencoCount), number => Senco($"senco{number}", question, asked))
               from heads in Gen.CollectToArray(Enumerable.Range(1, headCount), number => Head($"head{number}", question, asked))
               from linkedSencos in Linked(sencos)
               from linkedHeads in Linked(heads)
               from shuffled in Gen.Shuffle<Appointment>([.. linkedSencos, .. linkedHeads])
               select shuffled;
    }

    /// <summary>A SENCO post.</summary>
    public static Gen<Appointment> Senco(string id, Question question, LocalDate asked) =>
        from days in Period(question, asked)
        from school in School(SencoTypes)
        from teaches in Gen.Elements(true, true, true, false)
        select new Appointment(id, Role.Senco, school, days.From, days.Until, teaches);

    /// <summary>A headship, substantive or acting; of some, the day of appointment is before the first day in post, or there never was one.</summary>
    public static Gen<Appointment> Head(string id, Question question, LocalDate asked) =>
        from days in Period(question, asked)
        from school in School(HeadTypes)
        from capacity in Gen.Elements(Capacity.Substantive, Capacity.Substantive, Capacity.Substantive, Capacity.Acting)
        from appointed in Gen.Frequency(
            (7, Gen.Constant(FactDate.On(days.From))),
            (4, CutDays.Of(question).Around(asked).Select(day => FactDate.On(LocalDate.Min(day, days.From)))),
            (1, Gen.Constant(FactDate.Never)))
        select new Appointment(id, Role.Head, school, days.From, days.Until, teachesAtSchool: null, capacity, appointed);

    private static Gen<(LocalDate From, FactDate Until)> Period(Question question, LocalDate asked) =>
        from from_ in CutDays.Of(question).Beginning(asked)
        from until in CutDays.Of(question).NotBeforeOrNever(from_, asked, nevers: 6)
        select (from_, until);

    private static Gen<School> School(ImmutableArray<int> types) =>
        from type in Gen.Elements<int>(types)
        from country in Gen.Elements<Country>(Countries)
        from urn in Gen.Elements<string>(Urns)
        select new School(urn, EstablishmentType.FromCode(type), country);

    /// <summary>Some posts go on from one that began no later.</summary>
    private static Gen<Appointment[]> Linked(Appointment[] posts) =>
        from links in Gen.ArrayOf(Gen.Elements(true, false, false), posts.Length)
        let ordered = posts.OrderBy(post => post.From.Earliest).ToArray()
        select ordered.Select((post, index) => index > 0 && links[index] ? Continuing(post, ordered[index - 1].Id) : post).ToArray();

    private static Appointment Continuing(Appointment post, string continues) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, Rebuild.AppointedOn(post), continues);
}
