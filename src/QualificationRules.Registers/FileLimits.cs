namespace QualificationRules.Registers;

/// <summary>How large a file may be. Beyond these it is refused as a whole, so that memory stays bounded and nothing half-read is taken as whole.</summary>
/// <remarks>A text file may have any number of rows: what does not fit in memory goes to temporary files.</remarks>
public static class FileLimits
{
    /// <summary>The most bytes of a workbook, which is kept in memory while it is read.</summary>
    public const int MostBytes = 128 * 1024 * 1024;

    /// <summary>The most bytes of a row of a text file, as UTF-8.</summary>
    public const int MostRowBytes = 1024 * 1024;

    /// <summary>The most rows of an extract whose people are all kept in memory at once: 1 GB or so.</summary>
    public const int MostRowsInMemory = 200_000;

    /// <summary>The most columns of an extract.</summary>
    public const int MostColumns = 1_000;

    /// <summary>The most teachers whom files of the registers of teachers may tell of: what is known of each is kept in memory.</summary>
    public const int MostTeachers = 200_000;

    /// <summary>The most rows above the headings.</summary>
    internal const int MostRowsBeforeHeader = 50;

    /// <summary>The most bytes that the parts of a workbook may unpack to.</summary>
    internal const long MostUnpacked = 512L * 1024 * 1024;

    /// <summary>The most bytes that a part of a workbook other than a sheet may unpack to: such parts are kept in memory.</summary>
    internal const long MostUnpackedPart = 96L * 1024 * 1024;
}
