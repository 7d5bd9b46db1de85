using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>What a cell of the column Role says: the posts it tells of for certain, and those that it may tell of.</summary>
/// <param name="Posts">The posts; several where one row is of a SENCO who is also the head. Empty for any other role.</param>
/// <param name="MayBe">The role that it may be besides, where its words do not say; null where they do.</param>
internal sealed record RoleReading(ImmutableArray<PostRole> Posts, Role? MayBe)
{
    /// <summary>Any other role.</summary>
    public static RoleReading Other { get; } = new([], null);

    /// <summary>Nothing is said of the role, and it may be the SENCO's.</summary>
    public static RoleReading Undecided { get; } = new([], QualificationRules.Facts.Role.Senco);

    /// <summary>A SENCO.</summary>
    public static RoleReading Senco { get; } = new([PostRole.Senco], null);

    /// <summary>Whether it is of another role for certain.</summary>
    public bool IsOther => Posts.IsEmpty && MayBe is null;

    /// <summary>Such as <c>SENCO and head</c>.</summary>
    public override string ToString() => IsOther ? "another role"
        : Posts.IsEmpty ? "not decided"
        : string.Join(" and ", Posts.Select(post => $"{post}"));
}
