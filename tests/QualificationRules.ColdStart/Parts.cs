using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace QualificationRules.ColdStart;

/// <summary>The parts of a run, one after another: how long each took, how many methods were compiled in it, and how long that took.</summary>
internal sealed class Parts
{
    private const int Most = 4;

    private readonly string[] _names = new string[Most];
    private readonly long[] _ends = new long[Most];
    private readonly long[] _compiled = new long[Most];
    private readonly long[] _compiling = new long[Most];
    private readonly long _compiledBefore = JitInfo.GetCompiledMethodCount();
    private readonly long _compilingBefore = JitInfo.GetCompilationTime().Ticks;
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _count;

    public double Milliseconds => Stopwatch.GetElapsedTime(_start, _ends[_count - 1]).TotalMilliseconds;

    public void End(string name)
    {
        _ends[_count] = Stopwatch.GetTimestamp();
        (_names[_count], _compiled[_count], _compiling[_count]) = (name, JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime().Ticks);
        _count++;
    }

    public override string ToString()
    {
        var text = "";
        for (var i = 0; i < _count; i++)
        {
            var milliseconds = Stopwatch.GetElapsedTime(i == 0 ? _start : _ends[i - 1], _ends[i]).TotalMilliseconds;
            var compiled = _compiled[i] - (i == 0 ? _compiledBefore : _compiled[i - 1]);
            var compiling = TimeSpan.FromTicks(_compiling[i] - (i == 0 ? _compilingBefore : _compiling[i - 1])).TotalMilliseconds;
            text += string.Create(CultureInfo.InvariantCulture, $"| {_names[i]} | {milliseconds:0.00} | {compiled} | {compiling:0.00} |\n");
        }

        return text;
    }
}
