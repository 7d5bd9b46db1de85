using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>What is told beside answers that a program reads: what to check, what was rejected, and what cannot be decided.</summary>
/// <param name="hasChecks">Whether what to check in the record is told, because the answers do not have it.</param>
/// <param name="workspace">How much memory the messages of each kind may take.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class CheckMessages(bool hasChecks, Workspace workspace, CancellationToken cancellation) : IDisposable
{
    private readonly Messages _checks = new(workspace, cancellation);
    private readonly Messages _problems = new(workspace, cancellation);
    private readonly Messages _undecided = new(workspace, cancellation);

    /// <summary>Notes what is to be told of a row.</summary>
    public void Add(CheckRow row)
    {
        switch (row)
        {
            case AnsweredRow { Answer: var answer } when hasChecks:
                foreach (var check in answer.Checks)
                {
                    _checks.Add(row.Line, $"Check the record, line {row.Line}: {check.Text}");
                }

                break;
            case RejectedRow rejected:
                foreach (var problem in rejected.Problems)
                {
                    _problems.Add(row.Line, $"{problem}");
                }

                break;
            case UndecidedRow { Undecided: var undecided }:
                _undecided.Add(row.Line, $"Cannot be decided: {undecided}");
                break;
        }
    }

    /// <summary>The rows, unchanged; what is to be told of each is noted as it passes.</summary>
    public IEnumerable<CheckRow> Of(IEnumerable<CheckRow> rows)
    {
        foreach (var row in rows)
        {
            Add(row);
            yield return row;
        }
    }

    /// <summary>Writes the messages, after the rows have passed.</summary>
    /// <param name="summary">What became of the rows.</param>
    /// <param name="schools">The schools without a SENCO that are to be told of.</param>
    /// <param name="notes">How the file was read.</param>
    /// <param name="into">Where they are written.</param>
    public void Write(CheckSummary summary, IEnumerable<string> schools, ReadingNotes notes, TextWriter into)
    {
        Write(_checks.InOrder(), into);
        Write(_problems.InOrder(), into);
        if (summary.OfAnotherRole > 0)
        {
            into.WriteLine($"Rows of another role, not asked about: {summary.OfAnotherRole}.");
        }

        Write(_undecided.InOrder(), into);
        Write(schools, into);
        Write(notes.Lines(), into);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _checks.Dispose();
        _problems.Dispose();
        _undecided.Dispose();
    }

    private static void Write(IEnumerable<string> messages, TextWriter into)
    {
        foreach (var message in messages)
        {
            into.WriteLine(message);
        }
    }
}
