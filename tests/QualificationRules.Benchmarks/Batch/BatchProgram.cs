using System.Globalization;
using QualificationRules.Json;

namespace QualificationRules.Benchmarks.Batch;

/// <summary>
/// Times the whole pipeline, case lines in and verdict lines out, beside System.Text.Json reading and writing the same lines.
/// The ratio is of processor time a case, over all cores, so that it is the same whatever else the machine does.
/// </summary>
internal static class BatchProgram
{
    private delegate Task<JsonLinesSummary> Answering(Evaluator evaluator, Stream input, Stream output, CancellationToken cancellationToken);

    private const double Megabyte = 1024 * 1024;

    private static readonly long[] DefaultSizes = [1_000, 10_000, 100_000, 1_000_000];

    public static async Task RunAsync(string[] sizes, TextWriter output)
    {
        var evaluator = new Evaluator();
        var lines = WireCases.Lines();
        var answers = WireCases.Answers(evaluator, lines);
        var plain = new PlainPipeline(lines, answers);
        var compact = WireCases.CompactAnswers(evaluator, lines);
        await output.WriteLineAsync($"{lines.Length} different cases in turn; a case line has {Length(lines)} bytes, a verdict line {Length(answers)}, a compact one {Length(compact)}; {Environment.ProcessorCount} cores").ConfigureAwait(false);

        // All are run before they are measured, so that they are compiled.
        await RunAsync(JsonLines.EvaluateAsync, evaluator, lines, 50_000, new()).ConfigureAwait(false);
        await RunAsync(CompactLines.EvaluateAsync, evaluator, lines, 50_000, new()).ConfigureAwait(false);
        await plain.RunAsync(50_000, Stream.Null).ConfigureAwait(false);

        await output.WriteLineAsync("| cases | | seconds | cases/s a core | us a case, of a core | System.Text.Json alone | ratio | peak heap MB | peak working set MB |").ConfigureAwait(false);
        await output.WriteLineAsync("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |").ConfigureAwait(false);
        foreach (var size in sizes.Length == 0 ? DefaultSizes : sizes.Select(size => long.Parse(size, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))
        {
            var plainly = await Measurement.OfAsync(() => plain.RunAsync(size, Stream.Null)).ConfigureAwait(false);
            await WriteRowAsync("ordinary", JsonLines.EvaluateAsync, size, plainly).ConfigureAwait(false);
            await WriteRowAsync("compact", CompactLines.EvaluateAsync, size, plainly).ConfigureAwait(false);
        }

        async Task WriteRowAsync(string form, Answering answering, long size, Measurement plainly)
        {
            var memory = new PeakMemory();
            var evaluated = await Measurement.OfAsync(() => RunAsync(answering, evaluator, lines, size, memory)).ConfigureAwait(false);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {form} | {evaluated.Seconds:0.0} | {size / evaluated.ProcessorSeconds:N0} | {Microseconds(evaluated, size):0.0} | {Microseconds(plainly, size):0.0} | {evaluated.ProcessorSeconds / plainly.ProcessorSeconds:0.00} | {memory.Heap / Megabyte:0} | {memory.WorkingSet / Megabyte:0} |")).ConfigureAwait(false);
        }
    }

    private static string Length(byte[][] lines) => lines.Average(line => line.Length).ToString("0", CultureInfo.InvariantCulture);

    private static double Microseconds(Measurement run, long cases) => run.ProcessorSeconds * 1e6 / cases;

    private static async Task RunAsync(Answering answering, Evaluator evaluator, byte[][] lines, long count, PeakMemory memory)
    {
        using var input = new LineStream(lines, count, memory);
        var summary = await answering(evaluator, input, Stream.Null, CancellationToken.None).ConfigureAwait(false);
        if (summary.Lines != count || summary.Rejected != 0)
        {
            throw new InvalidOperationException($"Of {count} cases {summary.Lines} were answered, {summary.Rejected} with an error.");
        }
    }
}
