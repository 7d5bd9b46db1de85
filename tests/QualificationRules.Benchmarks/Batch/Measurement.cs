using System.Diagnostics;

namespace QualificationRules.Benchmarks.Batch;

/// <summary>What a run took: seconds on the clock, and seconds of processor time over all cores.</summary>
internal readonly record struct Measurement(double Seconds, double ProcessorSeconds)
{
    public static async Task<Measurement> OfAsync(Func<Task> run)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var start = Stopwatch.GetTimestamp();
        await run().ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        return new(seconds, (process.TotalProcessorTime - processor).TotalSeconds);
    }
}
