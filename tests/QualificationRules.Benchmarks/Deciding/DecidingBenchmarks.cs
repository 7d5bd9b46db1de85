using BenchmarkDotNet.Attributes;
using QualificationRules.Benchmarks.Cases;
using QualificationRules.Benchmarks.Fluent;
using QualificationRules.Benchmarks.HandWritten;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules.Benchmarks.Deciding;

/// <summary><c>senco-qualification</c> of 64 cases in the shape of school workforce data. Each number is of one case.</summary>
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class DecidingBenchmarks
{
    /// <summary>How many cases are asked in turn.</summary>
    internal const int Cases = 64;

    private const string OneDate = "one date";
    private const string EveryDate = "every date";
    private const string Record = "record";

    private readonly Evaluator _evaluator = new();
    private readonly SencoFactsValidator _validator = new();
    private readonly KnownCase[] _cases = RealShaped();
    private readonly StaffRecord[] _records;
    private readonly StaffRecord[] _incomplete;
    private readonly SencoFacts[] _facts;
    private readonly OutcomeSegment[][] _segments;
    private readonly OutcomeSegment[] _span;

    public DecidingBenchmarks()
    {
        _records = [.. _cases.Select(LibraryRecord.Of)];
        _incomplete = [.. _cases.Select(LibraryRecord.Incomplete)];
        _facts = [.. _cases.Select(asked => new SencoFacts(asked))];
        _span = new OutcomeSegment[_records.Max(record => _evaluator.MostSegments(Question.SencoQualification, record))];
        _segments = [.. _records.Select((record, i) => _span[..Timeline(record, i)].ToArray())];
    }

    internal static KnownCase[] RealShaped() => new CaseGenerator(seed: 1, atEdges: 0.05).Take(Cases);

    [BenchmarkCategory(OneDate), Benchmark(Baseline = true, OperationsPerInvoke = Cases, Description = "hand-written, outcome only")]
    public int HandWritten()
    {
        var sum = 0;
        foreach (ref readonly var asked in _cases.AsSpan())
        {
            sum += (int)HandWrittenRule.Decide(asked);
        }

        return sum;
    }

    [BenchmarkCategory(OneDate), Benchmark(OperationsPerInvoke = Cases, Description = "outcome only")]
    public int OutcomeOnly()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            sum += (int)_evaluator.OutcomeOf(Question.SencoQualification, _records[i], _cases[i].On);
        }

        return sum;
    }

    [BenchmarkCategory(OneDate), Benchmark(OperationsPerInvoke = Cases, Description = "verdict")]
    public int Verdict()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            sum += (int)VerdictOf(i).Outcome;
        }

        return sum;
    }

    [BenchmarkCategory(OneDate), Benchmark(OperationsPerInvoke = Cases, Description = "verdict, its reasons listed")]
    public int VerdictReasonsListed()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            foreach (var reason in VerdictOf(i).Reasons)
            {
                sum += reason.Code.Length;
            }
        }

        return sum;
    }

    [BenchmarkCategory(OneDate), Benchmark(OperationsPerInvoke = Cases, Description = "verdict, its reasons as text")]
    public int VerdictText()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            foreach (var reason in VerdictOf(i).Reasons)
            {
                sum += reason.ToString().Length;
            }
        }

        return sum;
    }

    [BenchmarkCategory(OneDate), Benchmark(OperationsPerInvoke = Cases, Description = "FluentValidation")]
    public int FluentValidation()
    {
        var sum = 0;
        foreach (var facts in _facts)
        {
            sum += (int)_validator.Decide(facts);
        }

        return sum;
    }

    [BenchmarkCategory(EveryDate), Benchmark(Baseline = true, OperationsPerInvoke = Cases, Description = "an outcome in each segment")]
    public int OutcomeInEachSegment()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            foreach (var segment in _segments[i])
            {
                sum += (int)_evaluator.OutcomeOf(Question.SencoQualification, _records[i], segment.From ?? _cases[i].On, LastPost(i));
            }
        }

        return sum;
    }

    [BenchmarkCategory(EveryDate), Benchmark(OperationsPerInvoke = Cases, Description = "timeline into a span")]
    public int TimelineIntoSpan()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            sum += Timeline(_records[i], i);
        }

        return sum;
    }

    [BenchmarkCategory(Record), Benchmark(Baseline = true, OperationsPerInvoke = Cases, Description = "record made from facts")]
    public int RecordMade()
    {
        var sum = 0;
        foreach (var asked in _cases)
        {
            sum += LibraryRecord.Of(asked).Appointments.Length;
        }

        return sum;
    }

    [BenchmarkCategory(Record), Benchmark(OperationsPerInvoke = Cases, Description = "record made, and one outcome")]
    public int RecordMadeAndDecided()
    {
        var sum = 0;
        foreach (var asked in _cases)
        {
            sum += (int)_evaluator.OutcomeOf(Question.SencoQualification, LibraryRecord.Of(asked), asked.On);
        }

        return sum;
    }

    [BenchmarkCategory(Record), Benchmark(OperationsPerInvoke = Cases, Description = "outcome of an incomplete record")]
    public int IncompleteOutcome()
    {
        var sum = 0;
        for (var i = 0; i < Cases; i++)
        {
            sum += (int)_evaluator.OutcomeOf(Question.SencoQualification, _incomplete[i], _cases[i].On, LastPost(i));
        }

        return sum;
    }

    private Verdict VerdictOf(int i) => _evaluator.Evaluate(Question.SencoQualification, _records[i], _cases[i].On);

    private int Timeline(StaffRecord record, int i) => _evaluator.Timeline(Question.SencoQualification, record, _span, LastPost(i));

    private string? LastPost(int i) => _records[i].Appointments.LastOrDefault()?.Id;
}
