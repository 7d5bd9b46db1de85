using QualificationRules.Registers.Schools;
using QualificationRules.Registers.Teachers;

namespace QualificationRules.Registers.Extracts;

/// <summary>What is said beside an extract about how to read it.</summary>
public sealed record ExtractOptions
{
    /// <summary>Nothing is said.</summary>
    public static ExtractOptions Default { get; } = new();

    /// <summary>What headings of the file stand for.</summary>
    public ColumnMap Map { get; init; } = ColumnMap.Empty;

    /// <summary>The sheet of a workbook to read; null for the only one that has the headings.</summary>
    public string? Sheet { get; init; }

    /// <summary>The schools' register; null where it is not given.</summary>
    public SchoolRegister? Schools { get; init; }

    /// <summary>The registers of teachers; null where none is given.</summary>
    public TeacherRegisters? Teachers { get; init; }
}
