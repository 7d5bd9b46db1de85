using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>A post that a cell of the column Role tells of.</summary>
/// <param name="Role">The role.</param>
/// <param name="Capacity">Of a head, whether appointed or acting.</param>
internal readonly record struct PostRole(Role Role, Capacity Capacity = Capacity.Substantive)
{
    public static PostRole Senco { get; } = new(Role.Senco);

    public static PostRole Head { get; } = new(Role.Head);

    public static PostRole ActingHead { get; } = new(Role.Head, Capacity.Acting);

    /// <summary>Such as <c>SENCO</c> or <c>acting head</c>.</summary>
    public override string ToString() => Role == Role.Senco ? "SENCO" : Capacity == Capacity.Acting ? "acting head" : "head";
}
