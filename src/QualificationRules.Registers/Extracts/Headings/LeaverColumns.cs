using System.Collections.Frozen;

namespace QualificationRules.Registers.Extracts;

/// <summary>Columns that say whether somebody is still there and not when they left, such as <c>Status</c>, <c>Leaver?</c> and <c>Active</c>.</summary>
internal static class LeaverColumns
{
    private static readonly FrozenSet<string> Statuses = FrozenSet.ToFrozenSet(
        ["STATUS", "EMPLOYMENTSTATUS", "EMPLOYEESTATUS", "STAFFSTATUS", "PERSONSTATUS", "WORKERSTATUS", "ROLESTATUS", "POSTSTATUS", "POSITIONSTATUS", "JOBSTATUS", "ASSIGNMENTSTATUS", "CONTRACTSTATUS"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leavers = FrozenSet.ToFrozenSet(
        [
            "LEAVER", "ISLEAVER", "LEAVERYN", "LEFT", "HASLEFT", "LEFTSCHOOL", "HASLEFTSCHOOL", "ARCHIVED", "DEPARTED", "RESIGNED", "EXEMPLOYEE", "EXSTAFF", "FORMEREMPLOYEE", "FORMERSTAFF",
            "NOLONGEREMPLOYED",
        ],
        StringComparer.Ordinal);

    /// <summary>Columns that have something only of those who have left.</summary>
    private static readonly FrozenSet<string> Reasons = FrozenSet.ToFrozenSet(
        ["LEAVINGREASON", "REASONFORLEAVING", "LEAVEREASON", "LEAVERREASON", "REASONLEFT", "TERMINATIONREASON", "REASONFORTERMINATION", "LEAVINGDESTINATION", "LEAVERDESTINATION"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Stayers = FrozenSet.ToFrozenSet(["ACTIVE", "ISACTIVE", "ACTIVEYN", "CURRENT", "ISCURRENT", "CURRENTYN", "CURRENTSTAFF", "CURRENTEMPLOYEE", "EMPLOYED", "ISEMPLOYED", "STILLEMPLOYED"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Gone = FrozenSet.ToFrozenSet(
        ["LEAVER", "LEFT", "LEAVING", "INACTIVE", "EX", "FORMER", "PAST", "TERMINATED", "ENDED", "RESIGNED", "RETIRED", "DISMISSED", "DECEASED", "ARCHIVED"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Here = FrozenSet.ToFrozenSet(["ACTIVE", "CURRENT", "EMPLOYED", "IN POST", "NONE"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a heading is of such a column.</summary>
    public static bool Has(string heading) => HeadingKey.WithoutBrackets(heading) is var key && (Statuses.Contains(key) || Leavers.Contains(key) || Stayers.Contains(key) || Reasons.Contains(key));

    /// <summary>Whether a cell of a column of leavers says neither that they have left nor that they have not, or when they left: its column may be one of ends.</summary>
    public static bool MayBeEnd(string heading, string text) =>
        Leavers.Contains(HeadingKey.WithoutBrackets(heading)) && IsNotOfStayer(text) && !Cells.YesNo(text).IsRead && !Gone.Contains(FirstWord(text));

    /// <summary>Whether a cell has something, and not a word for those who are still there.</summary>
    private static bool IsNotOfStayer(string text) => text.Length > 0 && !Placeholders.IsBlank(text, inDates: true) && !Placeholders.IsUnknown(text) && !Here.Contains(text);

    private static string FirstWord(string text) => text.Split(' ', '-', '/', ',', ':', '(')[0];

    /// <summary>Whether a cell of the column says that they have left.</summary>
    public static bool SaysGone(string heading, string text)
    {
        var key = HeadingKey.WithoutBrackets(heading);
        return Gone.Contains(FirstWord(text))
            || (Reasons.Contains(key) && IsNotOfStayer(text) && Cells.YesNo(text) is not { IsRead: true, Value: false })
            || (Leavers.Contains(key) && (Cells.YesNo(text) is { IsRead: true, Value: true } || DateCell.TryParse(text, out _)))
            || (Stayers.Contains(key) && Cells.YesNo(text) is { IsRead: true, Value: false });
    }
}
