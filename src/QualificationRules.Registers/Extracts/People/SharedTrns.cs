namespace QualificationRules.Registers.Extracts;

/// <summary>Finds one teacher under several employee ids: their posts, taken apart, would give wrong answers.</summary>
internal static class SharedTrns
{
    public static IEnumerable<Problem> Find(IEnumerable<ExtractRow> rows)
    {
        foreach (var shared in rows.Where(row => row.IsReadable && row[Columns.Trn].Length > 0).GroupBy(row => row[Columns.Trn], StringComparer.Ordinal))
        {
            var first = shared.First();
            if (shared.FirstOrDefault(row => !IsSamePerson(row, first)) is not { } second)
            {
                continue;
            }

            foreach (var row in shared)
            {
                var other = IsSamePerson(row, first) ? second : first;
                yield return new(row.Line, Columns.Trn,
                    $"Line {other.Line} has the same TRN under another Employee ID, {Quoted.Of(other.EmployeeId)}; give one person one Employee ID in all rows, or correct the TRN.");
            }
        }
    }

    private static bool IsSamePerson(ExtractRow one, ExtractRow other) => string.Equals(one.EmployeeId, other.EmployeeId, StringComparison.OrdinalIgnoreCase);
}
