namespace QualificationRules.Benchmarks.Ratios;

/// <summary>Something that is timed again and again.</summary>
/// <param name="name">Its name.</param>
/// <param name="run">What is timed; it returns a number, so that nothing of it can be left out.</param>
/// <param name="cases">How many cases one run decides.</param>
internal sealed class Subject(string name, Func<int> run, int cases)
{
    private const double RoundInSeconds = 0.002;

    private int _runs = 1;
    private long _sum;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>The least time that one case took, in nanoseconds.</summary>
    public double Least { get; private set; } = double.MaxValue;

    /// <summary>The bytes that one case allocates.</summary>
    public double Bytes { get; private set; }

    /// <summary>Runs until the code is compiled as it will stay, and finds how many runs a round takes.</summary>
    public void WarmUp()
    {
        var started = TimeProvider.System.GetTimestamp();
        var runs = 0;
        while (TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(1))
        {
            _sum += run();
            runs++;
        }

        _runs = Math.Max(1, (int)(runs * RoundInSeconds));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _sum += run();
        Bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / cases;
    }

    /// <summary>One short round; the least of all rounds is what other work on the machine disturbs least.</summary>
    public void Round()
    {
        var started = TimeProvider.System.GetTimestamp();
        for (var i = 0; i < _runs; i++)
        {
            _sum += run();
        }

        Least = Math.Min(Least, TimeProvider.System.GetElapsedTime(started).TotalNanoseconds / ((double)_runs * cases));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Least:0.0} ns, {Bytes:0} bytes ({_sum & 1})";
}
