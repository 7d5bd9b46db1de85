using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>Posts and schools with one fact changed, made anew by the public constructors so that every limit is checked again.</summary>
internal static class NaiveRebuild
{
    /// <summary>The record with another school of one post, or another post said that it goes on from.</summary>
    public static StaffRecord Post(StaffRecord record, int index, School? school = null, Continuation? continues = null, bool? teaches = null) =>
        Rebuild.Post(record, index, post => new(
            post.Id,
            post.Role,
            school ?? post.School,
            post.From,
            post.Until,
            teaches ?? post.TeachesAtSchool,
            post.Capacity,
            Rebuild.AppointedOn(post),
            continues ?? post.Continues));

    public static School School(School school, string? urn = null, EstablishmentType? type = null, FactDate? openedOn = null, IEnumerable<string>? predecessors = null) =>
        new(urn ?? school.Urn, type ?? school.EstablishmentType, school.Country, openedOn ?? school.OpenedOn, predecessors ?? school.Predecessors);
}
