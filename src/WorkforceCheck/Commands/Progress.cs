using System.Globalization;

namespace WorkforceCheck.Commands;

/// <summary>Tells on a terminal how far a run is that takes long, in one line that is written over and in the end goes away.</summary>
internal sealed class Progress(Terminal terminal) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(0.25);

    private readonly long _start = terminal.ProgressClock?.GetTimestamp() ?? 0;
    private TimeSpan _shown = Patience - Interval;
    private int _length;
    private int _lines;

    /// <summary>Tells that a line of the file was read.</summary>
    public void Report(int value)
    {
        _lines = value;
        Tell("Lines read", value);
    }

    /// <summary>What tells how many of something there are so far.</summary>
    /// <param name="what">What is counted, such as <c>Lines read</c>.</param>
    public IProgress<long> Of(string what) => new Count(this, what);

    /// <summary>Where lines are written that go to this stream, counted; the stream itself where it is a terminal, on which they show themselves.</summary>
    public Stream Counting(Stream output) => terminal.Console.Profile.Out.IsTerminal ? output : new CountingDoor(output, Of("Lines answered"));

    /// <summary>The people or rows, unchanged; tells up to which line of the file they have come.</summary>
    /// <param name="items">The people or rows.</param>
    /// <param name="firstLine">The line that each has come to.</param>
    /// <param name="isWritten">Whether they are written to standard output as they come: where that is a terminal, they show it themselves.</param>
    public IEnumerable<T> Following<T>(IEnumerable<T> items, Func<T, int> firstLine, bool isWritten)
    {
        Clear();
        foreach (var item in items)
        {
            if (!(isWritten && terminal.Console.Profile.Out.IsTerminal) && IsTime())
            {
                Show($"Lines answered: {Text(firstLine(item))} of {Text(_lines)}");
            }

            yield return item;
        }

        Clear();
    }

    /// <summary>Takes the line away, before anything else is written.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            terminal.Command($"\r{new string(' ', _length)}\r");
            _length = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    private void Tell(string what, long count)
    {
        if (IsTime())
        {
            Show($"{what}: {Text(count)}");
        }
    }

    private bool IsTime()
    {
        if (terminal.ProgressClock is not { } clock || clock.GetElapsedTime(_start) is var passed && passed < _shown + Interval)
        {
            return false;
        }

        _shown = passed;
        return true;
    }

    private void Show(string text)
    {
        terminal.Command($"\r{text.PadRight(_length)}");
        _length = Math.Max(_length, text.Length);
    }

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private sealed class Count(Progress progress, string what) : IProgress<long>
    {
        public void Report(long value) => progress.Tell(what, value);
    }
}
