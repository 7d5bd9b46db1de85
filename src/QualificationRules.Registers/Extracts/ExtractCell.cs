namespace QualificationRules.Registers.Extracts;

/// <summary>A cell that is not blank, and the line it stands on.</summary>
internal readonly record struct ExtractCell(int Line, string Text);
