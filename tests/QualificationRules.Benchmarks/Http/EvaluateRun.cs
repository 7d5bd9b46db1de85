namespace QualificationRules.Benchmarks.Http;

/// <summary>The tool's <c>evaluate</c> on a file, its answers read from it as they come.</summary>
internal static class EvaluateRun
{
    public static async Task<StreamRun> OfAsync(CaseFile file)
    {
        using var process = ServerProcess.Start("WorkforceCheck", ["evaluate", file.Path]);
        var usage = new Usage(process);
        var (buffer, answered) = (new byte[1 << 16], 0L);
        while (await process.StandardOutput.BaseStream.ReadAsync(buffer).ConfigureAwait(false) is var read and > 0)
        {
            usage.Sample();
            answered += read;
        }

        return usage.Ended(answered);
    }
}
