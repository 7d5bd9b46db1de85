using System.Collections.Frozen;

namespace QualificationRules.Registers.Extracts;

/// <summary>What systems and people write into a cell that they have nothing to say in.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Blank = FrozenSet.ToFrozenSet(
        [
            "N/A", "NA", "N.A.", "N/A.", "#N/A", "NOT APPLICABLE", "-", "--", "---", "\u2013", "\u2014", ".", "NULL", "(NULL)", "<NULL>", "(BLANK)", "BLANK", "NIL", "/", "\\N", "NAN", "NAT",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Zero as a date, as Excel, databases and their exports show it.</summary>
    private static readonly FrozenSet<string> ZeroDays = FrozenSet.ToFrozenSet(
        [
            "0", "00/01/1900", "0/1/1900", "00/00/0000", "00/00/00", "0000-00-00", "1900-01-00", "00-Jan-00", "00-Jan-1900", "01/01/1900", "1/1/1900", "1900-01-01", "01/01/0001", "0001-01-01",
            "1899-12-30", "1899-12-31", "30/12/1899", "31/12/1899", "1753-01-01", "01/01/1753",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Unknown = FrozenSet.ToFrozenSet(
        ["UNKNOWN", "NOT KNOWN", "TBC", "TBA", "TBD", "TO BE CONFIRMED", "TO BE ADVISED", "AWAITING", "AWAITED", "PENDING", "?", "??", "???", "NOT RECORDED", "NOT HELD", "NOT PROVIDED"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it says as little as a blank cell does.</summary>
    public static bool IsBlank(string text, bool inDates) => Blank.Contains(text) || (inDates && ZeroDays.Contains(DateCell.WithoutMidnight(text)));

    /// <summary>Whether it is an error that a spreadsheet shows in place of a value, such as <c>#REF!</c>, or signs for a column that is too narrow.</summary>
    public static bool IsError(string text) => text.StartsWith('#');

    /// <summary>Whether it says that what belongs here is not known.</summary>
    public static bool IsUnknown(string text) => Unknown.Contains(text);

    /// <summary>Whether it says so in the words that the documentation gives, so that nothing needs to be noted.</summary>
    public static bool IsPlainlyUnknown(string text) => Cells.IsOneOf(text, "unknown", "not known");
}
