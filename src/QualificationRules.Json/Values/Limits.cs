namespace QualificationRules.Json.Values;

/// <summary>The largest sizes that the wire format takes.</summary>
internal static class Limits
{
    /// <summary>The most bytes of a line, without the line break: 1 MiB.</summary>
    public const int LongestLine = 1024 * 1024;

    /// <summary>The most posts, courses, or periods of QTLS of one person.</summary>
    public const int MostEntries = 64;
}
