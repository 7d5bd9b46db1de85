namespace QualificationRules.Registers.Extracts;

/// <summary>Makes readings of cells.</summary>
internal static class Read
{
    /// <summary>It was read.</summary>
    public static CellReading<T> As<T>(T value, string? how = null) => new(true, value, how);

    /// <summary>It is not allowed.</summary>
    public static CellReading<T> Refused<T>(string? cause = null) => new(false, default!, null, cause);
}
