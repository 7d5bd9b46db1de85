using System.Globalization;
using NodaTime;
using QualificationRules.Law;
using QualificationRules.Questions;
using WorkforceCheck.Reports;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>Runs that are saved, in memory.</summary>
internal static class Kept
{
    public const string Header =
        "Employee ID,Name,URN,School,Establishment Type,Role Start Date,Role End Date,NASENCO Start Date,NASENCO Completion Date,NASENCO Award Date,NPQ Start Date,NPQ Completion Date,NPQ Award Date,QTS Date,Posts Complete,Training Complete,Continues From\n";

    /// <summary>A run on this text as a file.</summary>
    public static CheckReport Report(string csv, LocalDate on) => Reported.Of(csv, Question.SencoQualification, on);

    /// <summary>The rows of a run as it is saved.</summary>
    public static List<RunEntry> Entries(CheckReport report) => [.. report.Items(ReportOptions.DefaultDueWithin).Select(RunEntry.Of)];

    /// <summary>The file in which the run is saved.</summary>
    public static byte[] File(CheckReport report) => File(Entries(report), report, Ruleset.Current);

    /// <summary>The file in which these rows are saved, decided by these rules.</summary>
    public static byte[] File(IEnumerable<RunEntry> entries, CheckReport report, Ruleset ruleset)
    {
        var stream = new MemoryStream();
        var writer = new SavedRunWriter(stream, new(report.Question, report.On, report.Readings, ruleset.Version, "staff.csv"));
        foreach (var entry in entries)
        {
            writer.Add(entry);
        }

        writer.End();
        return stream.ToArray();
    }

    /// <summary>The file read.</summary>
    public static SavedRun Open(byte[] file) => SavedRun.Open(new MemoryStream(file), "saved.jsonl");

    /// <summary>What changed between a saved run and another.</summary>
    public static ChangeReport Compare(byte[] before, CheckReport after)
    {
        return ChangeReport.Of(Open(before), after.On, after.Items(ReportOptions.DefaultDueWithin), new ReportOptions());
    }

    /// <summary>A date of a test's table.</summary>
    public static LocalDate Day(string iso) => LocalDate.FromDateOnly(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
