namespace QualificationRules.Benchmarks.Batch;

/// <summary>The most memory that was seen in use.</summary>
internal sealed class PeakMemory
{
    private const int SampledEvery = 64;

    private int _calls;

    /// <summary>Bytes of the garbage-collected heap, garbage not yet collected included.</summary>
    public long Heap { get; private set; }

    /// <summary>Bytes of the process in physical memory.</summary>
    public long WorkingSet { get; private set; }

    /// <summary>Looks at every 64th call, the first included: looking takes longer than most of what is measured.</summary>
    public void Sample()
    {
        if (_calls++ % SampledEvery == 0)
        {
            Heap = Math.Max(Heap, GC.GetTotalMemory(forceFullCollection: false));
            WorkingSet = Math.Max(WorkingSet, Environment.WorkingSet);
        }
    }
}
