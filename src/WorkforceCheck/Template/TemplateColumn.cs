using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Template;

/// <summary>What the template says of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Blank">What a blank cell means.</param>
/// <param name="Example">What the example row has; null for a column that is explained and not in the sheet.</param>
internal sealed record TemplateColumn(Column Column, string Meaning, string Blank, string? Example);
