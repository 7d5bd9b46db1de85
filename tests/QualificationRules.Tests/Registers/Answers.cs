using QualificationRules.Tests.WorkforceCheck;

namespace QualificationRules.Tests.Registers;

/// <summary>The answers of a report as CSV, a short line each.</summary>
internal static class Answers
{
    /// <summary>Such as <c>1001 Overdue 2026-09-01; 1002 Rejected </c>.</summary>
    public static string Of(Run run)
    {
        using var csv = CsvHelper.CsvReader.FromText(run.Out.TrimStart('\uFEFF'), CsvHelper.CsvReaderOptions.Default);
        var answers = new List<string>();
        while (csv.Read())
        {
            answers.Add($"{csv.GetString("Employee ID")} {csv.GetString("Outcome")} {csv.GetString("Deadline")}");
        }

        return string.Join("; ", answers);
    }
}
