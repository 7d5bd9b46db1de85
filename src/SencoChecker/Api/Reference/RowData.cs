using QualificationRules;
using QualificationRules.Decisions;

namespace SencoChecker.Api.Reference;

/// <summary>A row of a table: the outcome where these findings hold and those fail.</summary>
internal sealed record RowData(string Id, Outcome Outcome, IEnumerable<string> Holds, IEnumerable<string> Fails)
{
    /// <summary>A row.</summary>
    public static RowData Of(Row row) => new(row.Id, row.Outcome, row.Holds.Select(finding => finding.Code), row.Fails.Select(finding => finding.Code));
}
