using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using QualificationRules.Benchmarks;
using QualificationRules.Benchmarks.Batch;
using QualificationRules.Benchmarks.Deciding;
using QualificationRules.Benchmarks.Http;
using QualificationRules.Benchmarks.Needed;
using QualificationRules.Benchmarks.Peers;
using QualificationRules.Benchmarks.Ratios;

return args switch
{
    [] => Agreement.Check(Console.Out) && Measure() ? 0 : 1,
    ["batch", .. var sizes] => await RunBatch(sizes).ConfigureAwait(false),
    ["check"] => Agreement.Check(Console.Out) ? 0 : 1,
    ["echo", .. var server] => await RunEcho(server).ConfigureAwait(false),
    ["http", .. var sizes] => await RunHttp(sizes).ConfigureAwait(false),
    ["needed"] => TimeNeeded(),
    ["peers"] => Agreement.Check(Console.Out) && Compare() ? 0 : 1,
    ["ratios"] => RatioProgram.Run(Console.Out) ? 0 : 1,
    _ => 2,
};

static bool Compare()
{
    PeerProgram.Run(Console.Out);
    return true;
}

static int TimeNeeded()
{
    NeededProgram.Run(Console.Out);
    return 0;
}

static bool Measure()
{
    var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(8).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(200));
    var config = ManualConfig.CreateEmpty()
        .AddJob(job)
        .AddColumnProvider([.. DefaultConfig.Instance.GetColumnProviders()])
        .AddColumn(StatisticColumn.Min)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddLogger(ConsoleLogger.Default);
    return BenchmarkRunner.Run([typeof(DecidingBenchmarks), typeof(PeerBenchmarks), typeof(UnknownFactsBenchmarks)], config)
        .All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success));
}

static async Task<int> RunBatch(string[] sizes)
{
    await BatchProgram.RunAsync(sizes, Console.Out).ConfigureAwait(false);
    return 0;
}

static async Task<int> RunEcho(string[] server)
{
    await EchoServer.RunAsync(server).ConfigureAwait(false);
    return 0;
}

static async Task<int> RunHttp(string[] sizes)
{
    await HttpProgram.RunAsync(sizes, Console.Out).ConfigureAwait(false);
    return 0;
}
