using BenchmarkDotNet.Attributes;
using QualificationRules.Benchmarks.Deciding;
using QualificationRules.Benchmarks.Fluent;

namespace QualificationRules.Benchmarks.Peers;

/// <summary>The cases of <see cref="DecidingBenchmarks"/>, decided by RulesEngine and NRules. Each number is of one case.</summary>
public class PeerBenchmarks
{
    private readonly SencoFacts[] _facts = [.. DecidingBenchmarks.RealShaped().Select(asked => new SencoFacts(asked))];
    private readonly RulesEngineRules _rulesEngine = new();
    private readonly NRulesRules _nRules = new();

    [Benchmark(OperationsPerInvoke = DecidingBenchmarks.Cases, Description = "RulesEngine")]
    public int RulesEngine() => Sum(_rulesEngine.Decide);

    [Benchmark(OperationsPerInvoke = DecidingBenchmarks.Cases, Description = "NRules")]
    public int NRules() => Sum(_nRules.Decide);

    private int Sum(Func<SencoFacts, Outcome> decide)
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            sum += (int)decide(facts);
        }

        return sum;
    }
}
