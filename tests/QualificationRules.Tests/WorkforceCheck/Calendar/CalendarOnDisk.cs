namespace QualificationRules.Tests.WorkforceCheck.Calendar;

/// <summary>A calendar file that one export after another is written into.</summary>
internal sealed class CalendarOnDisk : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public string Path => System.IO.Path.Combine(_directory.FullName, "trust.ics");

    /// <summary>Runs <c>check</c> on this text.</summary>
    public Exported Check(string csv, params string[] options)
    {
        var run = Run.Check(csv, [.. options, "--ics", Path]);
        return new(run, File.ReadAllBytes(Path));
    }

    /// <summary>Runs <c>check</c> on these rows, split by bars, as of a date.</summary>
    public Exported Rows(string rows, string on = "2026-11-22", params string[] options) => Check(Exported.CsvOf(rows), ["--on", on, .. options]);

    public void Dispose() => _directory.Delete(recursive: true);
}
