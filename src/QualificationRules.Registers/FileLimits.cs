namespace QualificationRules.Registers;

/// <summary>How large a file may be. Beyond these it is refused as a whole, so that memory stays bounded and nothing half-read is taken as whole.</summary>
public static class FileLimits
{
    /// <summary>The most bytes of an extract.</summary>
    public const int MostBytes = 128 * 1024 * 1024;

    /// <summary>The most rows of an extract that are not blank.</summary>
    public const int MostRows = 200_000;

    /// <summary>The most columns of an extract.</summary>
    public const int MostColumns = 1_000;

    /// <summary>The most rows above the headings.</summary>
    internal const int MostRowsBeforeHeader = 50;

    /// <summary>The most bytes that the parts of a workbook may unpack to.</summary>
    internal const long MostUnpacked = 512L * 1024 * 1024;

    /// <summary>The most bytes that a part of a workbook other than a sheet may unpack to: such parts are kept in memory.</summary>
    internal const long MostUnpackedPart = 96L * 1024 * 1024;
}
