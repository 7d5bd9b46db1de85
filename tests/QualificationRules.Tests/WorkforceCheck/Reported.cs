using System.Text;
using NodaTime;
using QualificationRules.Questions;
using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Sorting;
using WorkforceCheck.Reports;

namespace QualificationRules.Tests.WorkforceCheck;

/// <summary>Reports without a run of the program.</summary>
internal static class Reported
{
    /// <summary>The report on this text as a file.</summary>
    public static CheckReport Of(string csv, Question question, LocalDate on) => Of(Encoding.UTF8.GetBytes(csv), question, on);

    /// <summary>The report on these bytes as a file.</summary>
    public static CheckReport Of(byte[] extract, Question question, LocalDate on)
    {
        using var file = new MemoryStream(extract);
        using var staff = StaffReader.Open(file);
        var run = new CheckRun(staff, question, on, default);
        return CheckReport.Of(run, run.Rows(), "A test");
    }

    /// <summary>A reading of which there is nothing to tell.</summary>
    public static ReadingNotes NoNotes() => new(all: false, Workspace.Default, CancellationToken.None);
}
