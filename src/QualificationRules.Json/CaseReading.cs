namespace QualificationRules.Json;

/// <summary>What a line turned out to be: a case, or an error.</summary>
public sealed class CaseReading
{
    internal CaseReading(Case @case) => (Id, Case) = (@case.Id, @case);

    internal CaseReading(string? id, WireError error) => (Id, Error) = (id, error);

    /// <summary>The case's id, also of a line that is no case where it can be read; else null.</summary>
    public string? Id { get; }

    /// <summary>The case; null where there is an <see cref="Error"/>.</summary>
    public Case? Case { get; }

    /// <summary>Why the line is no case; null where there is a <see cref="Case"/>.</summary>
    public WireError? Error { get; }
}
