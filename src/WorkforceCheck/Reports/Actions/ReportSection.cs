namespace WorkforceCheck.Reports;

/// <summary>What a report asks of its reader about a post, in the order in which it stands there.</summary>
internal enum ReportSection
{
    /// <summary>Still in time, with a last day that is near.</summary>
    FallsDue,

    /// <summary>The requirement is not met.</summary>
    Overdue,

    /// <summary>A fact, or the law, is open, or the row could not be used.</summary>
    CannotBeDecided,

    /// <summary>Still in time, with a last day further off, or one that is not known.</summary>
    DueLater,

    /// <summary>The award is held, or the rule asks nothing.</summary>
    NothingToDo,
}
