using System.Collections.Immutable;
using System.Globalization;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>What a run has done so far, to be told where it is stopped.</summary>
internal sealed class WorkDone
{
    private long _lines;
    private ImmutableArray<(string Path, bool IsWritten)> _files = [];

    /// <summary>So many more lines were written to standard output.</summary>
    public void AddLines(int lines) => Interlocked.Add(ref _lines, lines);

    /// <summary>The run is to write this file.</summary>
    public void WillWrite(string path) => ImmutableInterlocked.Update(ref _files, files => files.Add((path, false)));

    /// <summary>The file is written.</summary>
    public void Wrote(string path) => ImmutableInterlocked.Update(ref _files, files => files.Replace((path, false), (path, true)));

    /// <summary>Such as <c>Stopped after 1,204 lines; "trust.csv" was not written.</c></summary>
    public string WhereStopped()
    {
        var lines = Interlocked.Read(ref _lines);
        var after = string.Create(CultureInfo.InvariantCulture, $"Stopped after {lines:N0} {(lines == 1 ? "line" : "lines")}");
        return string.Join("; ", _files.Select(file => $"{Quoted.InFull(file.Path)} {(file.IsWritten ? "was written" : "was not written")}").Prepend(after)) + ".";
    }
}
