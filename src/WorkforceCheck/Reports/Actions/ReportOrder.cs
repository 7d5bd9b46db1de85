namespace WorkforceCheck.Reports;

/// <summary>The order of the rows within a section.</summary>
internal enum ReportOrder
{
    /// <summary>What is due first, first; of what is overdue, the newest first.</summary>
    Deadline,

    /// <summary>By the person's name.</summary>
    Name,

    /// <summary>By the school's name, then as by deadline.</summary>
    School,
}
