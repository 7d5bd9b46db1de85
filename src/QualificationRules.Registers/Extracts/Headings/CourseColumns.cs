using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>The columns of one course.</summary>
/// <param name="name">How the names of its columns begin.</param>
/// <param name="alsoCalled">What other headings call it.</param>
internal sealed class CourseColumns(string name, params string[] alsoCalled)
{
    /// <summary>What headings call the course, the columns' own name first.</summary>
    public IReadOnlyList<string> Names { get; } = [name, .. alsoCalled];

    /// <summary>What the course leads to; null where another column says it.</summary>
    public Qualification? Qualification { get; init; }

    /// <summary>Whether SENCOs take it; else heads do.</summary>
    public bool IsOfSencos { get; init; }

    public ColumnOf<FactDate> Started { get; } = Columns.Stage($"{name} Start Date");

    public ColumnOf<FactDate> Completed { get; } = Columns.Stage($"{name} Completion Date");

    public ColumnOf<FactDate> Awarded { get; } = Columns.Stage($"{name} Award Date");

    /// <summary>Whether a recognised body awards it; null where the law does not ask.</summary>
    public ColumnOf<bool?>? Recognised { get; init; }

    /// <summary>Its provider; null where nobody asks.</summary>
    public ColumnOf<string>? Provider { get; init; }

    /// <summary>Whether that provider is listed; null where the law does not ask.</summary>
    public ColumnOf<bool?>? Listed { get; init; }

    /// <summary>All of them.</summary>
    public IEnumerable<Column> All => new Column?[] { Started, Completed, Awarded, Recognised, Provider, Listed }.OfType<Column>();

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
