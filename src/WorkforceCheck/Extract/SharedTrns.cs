using System.Collections.Immutable;

namespace WorkforceCheck.Extract;

/// <summary>Finds one teacher under several employee ids: their posts, taken apart, would give wrong answers.</summary>
internal static class SharedTrns
{
    public static IEnumerable<Problem> Find(ImmutableArray<ExtractRow> rows) => rows
        .Where(row => row[Columns.Trn].Length > 0)
        .GroupBy(row => row[Columns.Trn], StringComparer.Ordinal)
        .SelectMany(shared => shared, (shared, row) => (Row: row, Other: shared.FirstOrDefault(other => !IsSamePerson(other, row))))
        .Where(pair => pair.Other is not null)
        .Select(pair => new Problem(pair.Row.Line, Columns.Trn,
            $"Line {pair.Other!.Line} has the same TRN under another Employee ID, {Quoted.Of(pair.Other.EmployeeId)}; give one person one Employee ID in all rows, or correct the TRN."));

    private static bool IsSamePerson(ExtractRow one, ExtractRow other) => string.Equals(one.EmployeeId, other.EmployeeId, StringComparison.OrdinalIgnoreCase);
}
