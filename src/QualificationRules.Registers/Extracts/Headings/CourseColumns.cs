using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>The columns of one course.</summary>
/// <param name="Started">When it started.</param>
/// <param name="Completed">When it was completed.</param>
/// <param name="Awarded">When it was awarded.</param>
internal sealed record CourseColumns(ColumnOf<FactDate> Started, ColumnOf<FactDate> Completed, ColumnOf<FactDate> Awarded)
{
    public static CourseColumns Of(string course) =>
        new(Columns.Stage($"{course} Start Date"), Columns.Stage($"{course} Completion Date"), Columns.Stage($"{course} Award Date"));

    /// <summary>Whether the column is one of the three dates.</summary>
    public bool HasDate(Column column) => column == Started || column == Completed || column == Awarded;

    /// <summary>The column of a stage, as the core names it in an error.</summary>
    public Column? OfPath(string path) => path switch
    {
        "/started" => Started,
        "/completed" => Completed,
        "/awarded" => Awarded,
        _ => null,
    };
}
