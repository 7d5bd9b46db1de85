using System.Diagnostics;

namespace QualificationRules.Benchmarks.Http;

/// <summary>The memory and the processor time of a process, looked at while it works: once it has ended, neither can be told.</summary>
internal sealed class Usage(Process process)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(20);

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<long> _bytes = [];
    private readonly TimeSpan _before = process.TotalProcessorTime;
    private TimeSpan _next;
    private TimeSpan _used;

    /// <summary>Looks, where it is time.</summary>
    public void Sample()
    {
        if (Stopwatch.GetElapsedTime(_start) is var elapsed && elapsed >= _next)
        {
            process.Refresh();
            _bytes.Add(process.WorkingSet64);
            _used = process.TotalProcessorTime - _before;
            _next = elapsed + Every;
        }
    }

    /// <summary>What it came to.</summary>
    public StreamRun Ended(long answered) =>
        new(Stopwatch.GetElapsedTime(_start).TotalSeconds, _used.TotalSeconds, _bytes.Take(Math.Max(1, _bytes.Count / 10)).Max(), _bytes.Max(), answered);
}
