namespace QualificationRules.Registers.Extracts;

/// <summary>Why a row was rejected.</summary>
public sealed record Problem
{
    internal Problem(int line, Column? column, string message) => (Line, Column, Message) = (line, column, message);

    /// <summary>Its line in the file, or its row in the sheet.</summary>
    public int Line { get; }

    /// <summary>The name of the column at fault; null where none is.</summary>
    public string? ColumnName => Column?.Name;

    /// <summary>What is wrong and what is allowed.</summary>
    public string Message { get; }

    internal Column? Column { get; }

    /// <summary>The line whose rejection alone is why this row was rejected too; null where something is wrong with this row.</summary>
    internal int? BecauseOf { get; init; }

    /// <summary>Such as <c>line 3, URN: "90001" is not allowed here; ...</c></summary>
    public override string ToString() => Column is null ? $"line {Line}: {Message}" : $"line {Line}, {Column.Name}: {Message}";
}
