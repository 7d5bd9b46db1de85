namespace QualificationRules.Benchmarks.Http;

/// <summary>What a program took to answer a stream.</summary>
/// <param name="Seconds">Seconds on the clock.</param>
/// <param name="ProcessorSeconds">Seconds of processor time of the program alone, over all cores.</param>
/// <param name="EarlyBytes">Physical memory once a tenth of the time had passed.</param>
/// <param name="MostBytes">The most physical memory that was seen.</param>
/// <param name="Answered">Bytes of the answers.</param>
internal readonly record struct StreamRun(double Seconds, double ProcessorSeconds, long EarlyBytes, long MostBytes, long Answered);
