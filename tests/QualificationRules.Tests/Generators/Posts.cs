using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Tests.Generators;

/// <summary>Posts as SENCO and as head, all of whose facts are known.</summary>
internal static class Posts
{
    private static readonly int[] Types = [1, 1, 1, 34, 34, 34, 15, 28, 7, 14, 11, 30];
    private static readonly Country[] Countries = [.. Enumerable.Repeat(Country.England, 12), Country.Wales, Country.Scotland, Country.Other];
    private static readonly string[] Urns = ["100001", "100002", "100003"];

    public static Gen<Appointment[]> Of(LocalDate asked) =>
        from sencoCount in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Constant(1)), (6, Gen.Constant(2)), (3, Gen.Constant(3)))
        from headCount in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Constant(1)), (1, Gen.Constant(2)))
        from sencos in Gen.CollectToArray(Enumerable.Range(1, sencoCount), number => Post($"senco{number}", Role.Senco, asked))
        from heads in Gen.CollectToArray(Enumerable.Range(1, headCount), number => Post($"head{number}", Role.Head, asked))
        from linked in Linked(sencos)
        from shuffled in Gen.Shuffle<Appointment>([.. linked, .. heads])
        select shuffled;

    private static Gen<Appointment> Post(string id, Role role, LocalDate asked) =>
        from from_ in Days.Around(asked)
        from until in Days.NotBeforeOrNever(from_, asked, nevers: 6)
        from type in Gen.Elements(Types)
        from country in Gen.Elements(Countries)
        from urn in Gen.Elements(Urns)
        from teaches in Gen.Elements(true, true, true, false)
        from capacity in Gen.Elements(Capacity.Substantive, Capacity.Acting)
        select new Appointment(id, role, new(urn, EstablishmentType.FromCode(type), country), from_, until, role == Role.Senco ? teaches : null, capacity);

    /// <summary>Some posts go on from one that began no later.</summary>
    private static Gen<Appointment[]> Linked(Appointment[] posts) =>
        from links in Gen.ArrayOf(Gen.Elements(true, false, false), posts.Length)
        let ordered = posts.OrderBy(post => post.From.Earliest).ToArray()
        select ordered.Select((post, index) => index > 0 && links[index] ? Continuing(post, ordered[index - 1].Id) : post).ToArray();

    private static Appointment Continuing(Appointment post, string continues) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, appointedOn: null, continues);
}
