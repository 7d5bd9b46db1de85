using QualificationRules.Decisions;

namespace SencoChecker.Api.Reference;

/// <summary>A finding: what it says when it holds, when it fails, and when it is not known. Words in braces are filled in from a case.</summary>
internal sealed record FindingData(string Code, string? Presupposes, string Holds, string Fails, string? NotKnown, IEnumerable<CiteData> Cites)
{
    /// <summary>A finding of a table.</summary>
    public static FindingData Of(Finding finding) => new(
        finding.Code, finding.Presupposes?.Code, finding.WordingWhenItHolds, finding.WordingWhenItFails,
        finding.WordingWhenNotKnown.Length == 0 ? null : finding.WordingWhenNotKnown, finding.Citations.Select(CiteData.Of));
}
