namespace QualificationRules.Registers.Extracts;

/// <summary>What a file that can be read is.</summary>
internal enum FileKind
{
    /// <summary>Text with separators: CSV and its relatives.</summary>
    Text,

    /// <summary>An Excel workbook, xlsx or xlsm.</summary>
    Xlsx,

    /// <summary>An Excel workbook of the format before 2007, xls.</summary>
    Xls,
}
