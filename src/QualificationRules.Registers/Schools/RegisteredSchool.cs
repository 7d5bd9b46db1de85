using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Registers.Schools;

/// <summary>A school as DfE's register (GIAS) has it. Its type is the one it has now, or had last: a school of another type before has another URN.</summary>
/// <param name="Urn">The unique reference number, six digits.</param>
/// <param name="DfeNumber">LA and establishment number, seven digits. A school that converts often keeps it; null where there is none.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The establishment type; null where its code is not one that is known here.</param>
/// <param name="Country">England or Wales.</param>
/// <param name="OpenedOn">The day on which it opened under this URN; null where the register has none.</param>
/// <param name="ClosedOn">Its last day; null while it is open.</param>
/// <param name="TrustCode">The code of its trust; null where it has none.</param>
/// <param name="TrustName">The name of its trust; null where it has none.</param>
public sealed record RegisteredSchool(
    string Urn, string? DfeNumber, string Name, EstablishmentType? Type, Country Country, LocalDate? OpenedOn, LocalDate? ClosedOn, string? TrustCode, string? TrustName)
{
    /// <summary>The town of its address; null where the register has none.</summary>
    public string? Town { get; init; }

    /// <summary>Whether it can have been open on some day of a span.</summary>
    public bool MayBeOpen(LocalDate first, LocalDate last) => !(OpenedOn > last) && !(ClosedOn < first);
}
