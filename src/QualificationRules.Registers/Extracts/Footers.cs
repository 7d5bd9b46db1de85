using System.Text.RegularExpressions;

namespace QualificationRules.Registers.Extracts;

/// <summary>Rows that are about the list and not in it: totals, footers, headings of a group and headings repeated on a further page.</summary>
internal static partial class Footers
{
    /// <summary>The Employee ID of the template's example row.</summary>
    public const string TemplateExample = "EXAMPLE";

    /// <summary>Fewer headings than these are no table that could have rows of one cell.</summary>
    private const int FewestColumns = 4;

    public static bool IsFooter(SheetRow row, Header header)
    {
        if (IsRepeated(row, header))
        {
            return true;
        }

        var first = Array.FindIndex(row.Cells, cell => !string.IsNullOrWhiteSpace(cell));
        var text = CellText.Clean(row.Cells[first]);
        if (first < header.Columns.Length && header.Columns[first] == Columns.EmployeeId && string.Equals(text, TemplateExample, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var isAlone = !row.Cells.Skip(first + 1).Any(cell => !string.IsNullOrWhiteSpace(cell));
        return (isAlone && header.Columns.Length >= FewestColumns && !row.IsMisquoted && !IsPost(row, header) && (text.Contains(' ', StringComparison.Ordinal) || first > 0 || Words().IsMatch(text)))
            || (Words().IsMatch(text) && !IsPost(row, header));
    }

    /// <summary>Whether the row is of the headings of another table: below it, columns are others than above.</summary>
    public static bool IsOtherTable(SheetRow row) =>
        !Array.Exists(row.Cells, cell => cell.AsSpan().ContainsAnyInRange('0', '9')) && row.Cells.Select(Synonyms.Find).OfType<Column>().Distinct().Skip(FewestColumns - 1).Any();

    /// <summary>Whether the row says anything of a post.</summary>
    private static bool IsPost(SheetRow row, Header header) => header.Columns
        .Where((column, at) => at < row.Cells.Length && !string.IsNullOrWhiteSpace(row.Cells[at])
            && (column == Columns.Role || column == Columns.RoleStart || column == Columns.ContractStart || column == Columns.Urn || column == Columns.DfeNumber))
        .Any();

    private static bool IsRepeated(SheetRow row, Header header)
    {
        var same = 0;
        for (var i = 0; i < header.Headings.Length && i < row.Cells.Length; i++)
        {
            same += header.Columns[i] is not null && string.Equals(CellText.Clean(row.Cells[i]), header.Headings[i], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return same >= 2 && same == header.Columns.Count(column => column is not null);
    }

    [GeneratedRegex(
        @"^(?:(?:grand|sub|overall|report)?[\s-]*totals?\b|count\b|number of\b|no\.? of\b|end of\b|page\b|printed\b|report\b|generated\b|run (?:date|by|on)\b|source\b|notes?\b|confidential\b|prepared\b|exported\b|extracted\b|produced\b|records?\b|rows?\b|as at\b|as of\b|\d+ (?:records?|rows?|staff|employees?|people|posts?)\b|\*|\u00A9)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
