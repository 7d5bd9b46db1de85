using QualificationRules.Facts;

namespace QualificationRules.Registers.Census;

/// <summary>A role that a member of the census has. The census has no days of roles; those of the contract bound them.</summary>
/// <param name="Code">Its code: <c>SENC</c> the SENCO, <c>HDTR</c> the head, <c>EXHT</c> an executive head, who may be head of several schools or of none.</param>
/// <param name="DfeNumber">LA and establishment number of the school, seven digits; null where the return does not say.</param>
/// <param name="From">Its first day: on or after the arrival at the school, or the contract's start where that is not given; on or before the day of the census, or the contract's end.</param>
/// <param name="Until">Its last day: on or before the contract's end; where the contract goes on, on or after the day of the census.</param>
public sealed record CensusRole(string Code, string? DfeNumber, FactDate From, FactDate Until)
{
    /// <summary>The code of the SENCO.</summary>
    public const string Senco = "SENC";
}
