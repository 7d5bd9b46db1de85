using QualificationRules.Registers.Extracts;
using QualificationRules.Registers.Sorting;

namespace WorkforceCheck.Reports;

/// <summary>What was rejected and what cannot be decided, gathered while people are read, and told in the order of the file.</summary>
/// <param name="question">The words for what cannot be decided.</param>
/// <param name="workspace">How much memory the messages of either kind may take.</param>
/// <param name="cancellation">Ends it.</param>
internal sealed class ReadingMessages(Func<Undecided, string> question, Workspace workspace, CancellationToken cancellation) : IDisposable
{
    private readonly Messages _problems = new(workspace, cancellation);
    private readonly Messages _undecided = new(workspace, cancellation);

    /// <summary>Why rows were rejected.</summary>
    public IEnumerable<string> Problems => _problems.InOrder();

    /// <summary>What cannot be decided.</summary>
    public IEnumerable<string> Undecided => _undecided.InOrder();

    /// <summary>Adds what is to be told of a person.</summary>
    public void Add(PersonReading reading)
    {
        foreach (var problem in reading.Problems)
        {
            _problems.Add(problem.Line, $"{problem}");
        }

        foreach (var undecided in reading.Undecided)
        {
            _undecided.Add(undecided.Row.Line, question(undecided));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _problems.Dispose();
        _undecided.Dispose();
    }
}
