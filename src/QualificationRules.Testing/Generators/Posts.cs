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
               from abuttingSencos in Abutting(sencos)
               from abuttingHeads in Abutting(heads)
               from linkedSencos in Linked(abuttingSencos)
               from linkedHeads in Linked(abuttingHeads)
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
        from predecessors in Gen.Frequency((6, Gen.Constant<string[]?>(null)), (1, Gen.Constant<string[]?>([])), (2, Gen.Elements<string>(Urns).Where(other => !string.Equals(other, urn, StringComparison.Ordinal)).Select(other => (string[]?)[other])))
        from opened in Gen.Frequency((5, Gen.Constant(FactDate.Unknown)), (1, Gen.Elements<LocalDate>(new(2004, 9, 1), new(2023, 9, 1)).Select(FactDate.On)))
        select new School(urn, EstablishmentType.FromCode(type), country, opened, predecessors);

    /// <summary>Some posts begin about where the one before ended: without a break, after one, or where a school may have become another.</summary>
    private static Gen<Appointment[]> Abutting(Appointment[] posts)
    {
        var ordered = posts.OrderBy(post => post.From.Earliest).ToArray();
        return from moves in Gen.ArrayOf(Gen.Elements(true, true, false), posts.Length)
               from gaps in Gen.ArrayOf(Gen.Elements<int>(-40, 0, 1, 1, 1, 4, 5, 6, 7, 14, 15, 46, 366, 367, 368), posts.Length)
               select ordered.Select((post, index) => index > 0 && moves[index] ? Moved(post, ordered[index - 1], gaps[index]) : post).ToArray();
    }

    private static Appointment Moved(Appointment post, Appointment before, int gap)
    {
        var from = before.Until.IsDated ? before.Until.Latest.PlusDays(gap) : post.From.Earliest;
        return post.Until.IsDated && post.Until.Latest < from ? post : Rebuild.Post(post, from: from, appointedOn: post.AppointedOn.IsDated && post.AppointedOn.Earliest > from ? from : null);
    }

    /// <summary>Some posts are said to go on from the one before, or to be new.</summary>
    private static Gen<Appointment[]> Linked(Appointment[] posts) =>
        from links in Gen.ArrayOf(Gen.Elements(0, 0, 0, 1, 2), posts.Length)
        let ordered = posts.OrderBy(post => post.From.Earliest).ToArray()
        select ordered.Select((post, index) => Valid(Continuing(post, index == 0 || links[index] == 0 ? Continuation.NotStated : links[index] == 1 ? ordered[index - 1].Id : Continuation.None), post, ordered)).ToArray();

    private static Appointment Valid(Appointment linked, Appointment post, Appointment[] posts)
    {
        try
        {
            _ = new StaffRecord(appointments: posts.Select(other => other == post ? linked : other));
            return linked;
        }
        catch (InvalidFactException)
        {
            return post;
        }
    }

    private static Appointment Continuing(Appointment post, Continuation continues) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, Rebuild.AppointedOn(post), continues);
}
