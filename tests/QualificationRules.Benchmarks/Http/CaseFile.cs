using QualificationRules.Benchmarks.Batch;

namespace QualificationRules.Benchmarks.Http;

/// <summary>A file of case lines, deleted in the end.</summary>
internal sealed class CaseFile : IDisposable
{
    public CaseFile(int cases)
    {
        var lines = WireCases.Lines();
        using var file = File.Create(Path);
        for (var i = 0; i < cases; i++)
        {
            file.Write(lines[i % lines.Length]);
        }
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
