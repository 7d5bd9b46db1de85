namespace QualificationRules.Json.Data;

/// <summary>A row that goes on from another as one appointment, or may.</summary>
public sealed class AppointmentRowData
{
    /// <summary>The id of the later row.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the earlier row.</summary>
    public required string GoesOnFrom { get; init; }

    /// <summary>How that is known: <c>continues</c>, <c>sameSchool</c>, <c>predecessor</c>, or <c>open</c>.</summary>
    public required string By { get; init; }
}
