using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using QualificationRules.Benchmarks.Batch;

namespace QualificationRules.Benchmarks.Http;

/// <summary>Clients that each send one case after the other.</summary>
internal static class SingleLoad
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    /// <summary>A row of the table.</summary>
    public static async Task<string> RunAsync(string name, ServerProcess server, string route, int clients)
    {
        var lines = WireCases.Lines();
        using var client = new HttpClient { BaseAddress = server.Address };
        await SendAsync(client, route, lines, clients, WarmUp).ConfigureAwait(false);
        server.Process.Refresh();
        var (start, processor) = (Stopwatch.GetTimestamp(), server.Process.TotalProcessorTime);
        var times = await SendAsync(client, route, lines, clients, Measured).ConfigureAwait(false);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        server.Process.Refresh();
        var used = (server.Process.TotalProcessorTime - processor).TotalSeconds;
        Array.Sort(times);
        return string.Create(CultureInfo.InvariantCulture,
            $"| {name} | {clients} | {times.Length / seconds:N0} | {times[times.Length / 2]:0.00} | {times[times.Length * 99 / 100]:0.00} | {used * 1e6 / times.Length:0} |");
    }

    /// <summary>Milliseconds of each request.</summary>
    private static async Task<double[]> SendAsync(HttpClient client, string route, byte[][] lines, int clients, TimeSpan during)
    {
        var start = Stopwatch.GetTimestamp();
        var ofEach = await Task.WhenAll(Enumerable.Range(0, clients).Select(each => Task.Run(() => SendOneByOneAsync(each)))).ConfigureAwait(false);
        return [.. ofEach.SelectMany(each => each)];

        async Task<List<double>> SendOneByOneAsync(int first)
        {
            var times = new List<double>();
            for (var i = first; Stopwatch.GetElapsedTime(start) < during; i++)
            {
                using var content = new ByteArrayContent(lines[i % lines.Length]) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                var sent = Stopwatch.GetTimestamp();
                using var response = await client.PostAsync(route, content).ConfigureAwait(false);
                await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                response.EnsureSuccessStatusCode();
            }

            return times;
        }
    }
}
