using System.Diagnostics;

namespace QualificationRules.Benchmarks.Http;

/// <summary>A server in a process of its own, as built beside this program.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private ServerProcess(Process process, Uri address) => (Process, Address) = (process, address);

    public Process Process { get; }

    public Uri Address { get; }

    /// <summary>Starts it, on a port that is free.</summary>
    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments)
    {
        var process = Start(program, [.. arguments, "--urls", "http://127.0.0.1:0"]);

        // Nothing more is read of what it says: the servers say nothing of requests.
        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                return new(process, new(line[(at + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException($"{program} did not start.");
    }

    /// <summary>Starts a program that was built beside this one.</summary>
    public static Process Start(string program, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{program}.dll"), .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;

    public void Dispose()
    {
        Process.Kill();
        Process.Dispose();
    }
}
