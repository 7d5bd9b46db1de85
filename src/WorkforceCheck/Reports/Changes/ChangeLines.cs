using System.Globalization;

namespace WorkforceCheck.Reports;

/// <summary>What changed, a change a line, beside answers for a program.</summary>
internal static class ChangeLines
{
    /// <summary>The most lines of a kind.</summary>
    public const int Most = 1000;

    public static void Write(ChangeReport changes, TextWriter into)
    {
        into.WriteLine($"{changes.Title}: {ChangeWords.Counts(changes)}.");
        foreach (var kind in changes.Kinds)
        {
            var title = ChangeWords.Title(kind.Kind, changes.Question);
            foreach (var change in kind.Shown)
            {
                into.WriteLine($"{title}: {Who(change)}: {change.Words}");
            }

            if (kind.NotShown > 0)
            {
                into.WriteLine($"{title}: and {kind.NotShown} more; --school and --trust choose whose.");
            }
        }
    }

    private static string Who(Change change) => string.Create(
        CultureInfo.InvariantCulture, $"{change.Name} ({change.EmployeeId}), {change.School}{(change.Line is { } line ? $", line {line}" : "")}");
}
