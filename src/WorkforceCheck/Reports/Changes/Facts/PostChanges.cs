using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>What changed of a person's posts. A post is known again by role, school and start, or by two of them.</summary>
internal static class PostChanges
{
    private static readonly ImmutableArray<Func<Appointment, Appointment, bool>> Ways =
    [
        (one, other) => one.Role == other.Role && AreAtOneUrn(one, other) && one.From == other.From,
        (one, other) => one.Role == other.Role && AreAtOneUrn(one, other),
        (one, other) => one.Role == other.Role && one.From == other.From,
    ];

    /// <summary>Whether both are at the school of one URN, or of both it is not known.</summary>
    public static bool AreAtOneUrn(Appointment one, Appointment other) => string.Equals(one.School.Urn, other.School.Urn, StringComparison.Ordinal);

    public static IEnumerable<string> Of(StaffRecord then, StaffRecord now)
    {
        var (olds, news) = (then.Appointments.OrderBy(post => post.From.Earliest).ToList(), now.Appointments.OrderBy(post => post.From.Earliest).ToList());
        var pairs = Ways.SelectMany(isSame => Pairs.Take(olds, news, isSame)).ToList();
        var isOnly = then.Appointments.Length == 1 && now.Appointments.Length == 1;
        return
        [
            .. pairs.SelectMany(pair => OfPost(pair.Before, pair.After).Concat(OfLink(pair, pairs)).Select(words => isOnly ? words : $"{words} ({NameOf(pair.After)})")),
            .. news.Select(post => $"a post more: {NameOf(post)}"),
            .. olds.Select(post => $"a post less: {NameOf(post)}"),
        ];
    }

    private static IEnumerable<string> OfPost(Appointment then, Appointment now) =>
    [
        .. FactWords.Changed(Columns.Urn.Name, then.School.Urn ?? FactWords.NotKnown, now.School.Urn ?? FactWords.NotKnown),
        .. FactWords.Changed(Columns.Type.Name, then.School.EstablishmentType?.ToString() ?? FactWords.NotKnown, now.School.EstablishmentType?.ToString() ?? FactWords.NotKnown),
        .. FactWords.Changed(Columns.Country.Name, FactWords.Of<Country>(then.School.Country), FactWords.Of<Country>(now.School.Country)),
        .. FactWords.Changed("the school's opening", FactWords.Of(then.School.OpenedOn), FactWords.Of(now.School.OpenedOn)),
        .. FactWords.Changed("the schools that it succeeded", FactWords.Of(then.School.Predecessors), FactWords.Of(now.School.Predecessors)),
        .. FactWords.Changed(Columns.Role.Name, RoleOf(then), RoleOf(now)),
        .. FactWords.Changed(Columns.RoleStart.Name, FactWords.Of(then.From), FactWords.Of(now.From)),
        .. FactWords.Changed(Columns.RoleEnd.Name, FactWords.Of(then.Until, never: "still in post"), FactWords.Of(now.Until, never: "still in post")),
        .. now.Role == Role.Senco ? FactWords.Changed(Columns.Teaches.Name, FactWords.Of(then.TeachesAtSchool), FactWords.Of(now.TeachesAtSchool))
            : FactWords.Changed(Columns.Appointed.Name, FactWords.Of(then.AppointedOn), FactWords.Of(now.AppointedOn)),
    ];

    /// <summary>From which post it goes on; the same where those two posts are known to be one.</summary>
    private static IEnumerable<string> OfLink((Appointment Before, Appointment After) pair, List<(Appointment Before, Appointment After)> pairs)
    {
        var (then, now) = (pair.Before.Continues, pair.After.Continues);
        return then.Id is not null && now.Id is not null && pairs.Exists(other => IsNamed(other.Before, then.Id) && IsNamed(other.After, now.Id)) ? []
            : FactWords.Changed(Columns.ContinuesFrom.Name, LinkOf(then, pairs.Select(other => other.Before)), LinkOf(now, pairs.Select(other => other.After)));
    }

    private static string LinkOf(Continuation link, IEnumerable<Appointment> posts) =>
        link.Id is { } id ? posts.FirstOrDefault(post => IsNamed(post, id)) is { } earlier ? NameOf(earlier) : "another post" : link.IsStated ? "new" : "blank";

    private static bool IsNamed(Appointment post, string id) => string.Equals(post.Id, id, StringComparison.Ordinal);

    private static string NameOf(Appointment post) => $"{RoleOf(post)}{(post.School.Urn is { } urn ? $" at URN {urn}" : "")}{(post.From.IsDated ? $" from {FactWords.Of(post.From)}" : "")}";

    private static string RoleOf(Appointment post) => $"{new PostRole(post.Role, post.Capacity)}";
}
