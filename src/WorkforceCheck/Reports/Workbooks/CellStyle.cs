namespace WorkforceCheck.Reports;

/// <summary>How a cell of a workbook looks, by its place among the formats of <see cref="WorkbookStyles"/>.</summary>
internal enum CellStyle : uint
{
    /// <summary>Text that takes as many lines as it needs, and is no formula either when it is edited.</summary>
    Text = 1,

    /// <summary>The heading of a column.</summary>
    Heading = 2,

    /// <summary>A day.</summary>
    Date = 3,

    /// <summary>A whole number.</summary>
    Number = 4,

    /// <summary>The heading of a sheet, or of a part of it; it runs on over the cells beside it.</summary>
    Title = 5,
}
