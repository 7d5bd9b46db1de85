namespace WorkforceCheck.Reports;

/// <summary>Saves what a run told of each row, one a line, so that a later run can be compared with it.</summary>
internal sealed class SavedRunWriter
{
    private readonly Stream _into;
    private readonly SavedRunHeader _header;
    private int _entries;

    /// <param name="into">Where it is written.</param>
    /// <param name="header">What the run was about.</param>
    public SavedRunWriter(Stream into, SavedRunHeader header)
    {
        (_into, _header) = (into, header);
        SealedLine.Write(into, header.Write);
    }

    /// <summary>Saves a row. One that does not say whose it is could not be found again, and is left out.</summary>
    public void Add(RunEntry entry)
    {
        if (entry.EmployeeId.Length > 0)
        {
            SealedLine.Write(_into, writer => SavedEntry.Write(writer, entry, _header));
            _entries++;
        }
    }

    /// <summary>Ends the run. A file without this line has lost its end.</summary>
    public void End() => SealedLine.Write(_into, writer => writer.WriteNumber(SavedRun.Entries, _entries));
}
