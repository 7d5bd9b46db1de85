using QualificationRules.Facts;

namespace WorkforceCheck.Extract;

/// <summary>What a cell of the column Role says.</summary>
/// <param name="Role">The role.</param>
/// <param name="Capacity">Of a head, whether appointed or acting.</param>
internal readonly record struct PostRole(Role Role, Capacity Capacity = Capacity.Substantive)
{
    public static PostRole Senco { get; } = new(Role.Senco);

    public static PostRole Head { get; } = new(Role.Head);

    public static PostRole ActingHead { get; } = new(Role.Head, Capacity.Acting);

    public static PostRole Of(ExtractRow row) => Columns.Role.In(row, blank: Senco);
}
