using WorkforceCheck.Commands;

namespace WorkforceCheck;

internal static class Program
{
    private static Task<int> Main(string[] args) => CommandLine.RunAsync(args, Terminal.OfProcess());
}
