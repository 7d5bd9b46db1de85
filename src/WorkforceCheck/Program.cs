using System.Runtime.InteropServices;
using WorkforceCheck.Commands;

namespace WorkforceCheck;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var terminal = Terminal.OfProcess();
        using var interrupted = terminal.Stop.On(PosixSignal.SIGINT, 2);
        using var terminated = terminal.Stop.On(PosixSignal.SIGTERM, 15);
        using var hungUp = terminal.Stop.On(PosixSignal.SIGHUP, 1);
        return await CommandLine.RunAsync(args, terminal).ConfigureAwait(false);
    }
}
