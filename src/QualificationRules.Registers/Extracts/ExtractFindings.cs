using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>What is found while a person is put together: gathered here, and then told with the person.</summary>
internal sealed class ExtractFindings(IReadOnlySet<Column> present, ExtractOptions options)
{
    /// <summary>The columns that the file has.</summary>
    public IReadOnlySet<Column> Present { get; } = present;

    /// <summary>What is said beside the extract.</summary>
    public ExtractOptions Options { get; } = options;

    /// <summary>What is wrong.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>What cannot be decided.</summary>
    public List<Undecided> Undecided { get; } = [];

    /// <summary>How cells were read.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>Asks what a role is that its words leave open.</summary>
    public void Ask(ExtractRow row, Role role) => Undecided.Add(new(row, Columns.Role.Name, role == Role.Senco
        ? $"{Quoted.Of(row[Columns.Role])} may be the SENCO whom the school has designated, or may not. Is this person the designated SENCO of this school? Write SENCO in this cell, or else another role, such as Assistant SENCO or SEND teacher."
        : $"{Quoted.Of(row[Columns.Role])} may be the head of this school, or lead it from outside. Is this person the head teacher of this school in law? Write Headteacher or Acting headteacher in this cell, or else another role, such as Executive leader.", role));
}
