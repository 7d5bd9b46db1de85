namespace WorkforceCheck.Reports;

/// <summary>What became of a row since an earlier run, in the order in which it is told.</summary>
internal enum ChangeKind
{
    /// <summary>The requirement is not met, and was met or not yet due, or nothing was known of it.</summary>
    NewlyOverdue,

    /// <summary>It can no longer be decided.</summary>
    NewlyUndecided,

    /// <summary>As due, or as overdue, as before, with another deadline.</summary>
    DeadlineMoved,

    /// <summary>Any other outcome than before.</summary>
    DecidedOtherwise,

    /// <summary>The requirement is met, and was not or could not be decided.</summary>
    Settled,

    /// <summary>The earlier run had no such row.</summary>
    Joined,

    /// <summary>This run has no such row.</summary>
    Left,

    /// <summary>The row is now taken as one appointment with another, which tells of it.</summary>
    TakenWithAnother,

    /// <summary>The row was taken as one appointment with another, and now stands alone.</summary>
    TakenAlone,
}
