using System.Globalization;

namespace QualificationRules.Benchmarks.Http;

/// <summary>
/// Loads the service over HTTP: single verdicts, beside an address that only gives back what it gets, and a stream of cases, beside <c>evaluate</c> on the same file.
/// Clients and servers share the machine, so that what the clients take is taken from the servers.
/// </summary>
internal static class HttpProgram
{
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(string[] sizes, TextWriter output)
    {
        using var service = await ServerProcess.StartAsync("SencoChecker", ["--Limits:RequestsPerSecond", "1000000"]).ConfigureAwait(false);
        using var echo = await ServerProcess.StartAsync("QualificationRules.Benchmarks", ["echo"]).ConfigureAwait(false);

        // Both are run before they are measured, so that they are compiled.
        await SingleLoad.RunAsync("echo", echo, "/echo", 16).ConfigureAwait(false);
        await SingleLoad.RunAsync("verdicts", service, "/v1/verdicts", 16).ConfigureAwait(false);
        await output.WriteLineAsync("| single cases | clients | requests/s | median ms | p99 ms | us of a core |").ConfigureAwait(false);
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: |").ConfigureAwait(false);
        foreach (var clients in (int[])[1, 16])
        {
            await output.WriteLineAsync(await SingleLoad.RunAsync("echo", echo, "/echo", clients).ConfigureAwait(false)).ConfigureAwait(false);
            await output.WriteLineAsync(await SingleLoad.RunAsync("verdicts", service, "/v1/verdicts", clients).ConfigureAwait(false)).ConfigureAwait(false);
        }

        await output.WriteLineAsync("\n| cases of a stream | by | seconds | cases/s | us a case, of a core | MB after a tenth | MB at most | MB answered |").ConfigureAwait(false);
        await output.WriteLineAsync("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |").ConfigureAwait(false);
        foreach (var size in sizes.Length == 0 ? [1_000_000] : sizes.Select(size => int.Parse(size, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))
        {
            using var file = new CaseFile(size);
            var evaluated = await EvaluateRun.OfAsync(file).ConfigureAwait(false);
            var echoed = await StreamLoad.OfAsync(echo, "/echo", file).ConfigureAwait(false);
            var streamed = await StreamLoad.OfAsync(service, "/v1/verdicts", file).ConfigureAwait(false);
            foreach (var (by, run) in (IEnumerable<(string, StreamRun)>)[("evaluate FILE", evaluated), ("POST /echo", echoed), ("POST /v1/verdicts", streamed)])
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"| {size:N0} | {by} | {run.Seconds:0.0} | {size / run.Seconds:N0} | {run.ProcessorSeconds * 1e6 / size:0.0} | {run.EarlyBytes / Megabyte:0} | {run.MostBytes / Megabyte:0} | {run.Answered / Megabyte:N0} |")).ConfigureAwait(false);
            }

            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"\nThe stream over HTTP takes {streamed.Seconds / evaluated.Seconds:0.00} times the seconds and {streamed.ProcessorSeconds / evaluated.ProcessorSeconds:0.00} times the processor time of evaluate; the bar is 1.5.")).ConfigureAwait(false);
        }
    }
}
