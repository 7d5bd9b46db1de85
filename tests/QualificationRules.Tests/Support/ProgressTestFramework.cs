using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("QualificationRules.Tests.Support." + nameof(QualificationRules.Tests.Support.ProgressTestFramework), "QualificationRules.Tests")]

namespace QualificationRules.Tests.Support;

/// <summary>The framework of xunit, which says every few seconds that the tests still run: the suite takes minutes, and the runner alone is silent until it has ended.</summary>
public sealed class ProgressTestFramework : XunitTestFramework
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    public ProgressTestFramework(IMessageSink messages)
        : base(messages)
    {
        var running = Stopwatch.StartNew();
        DisposalTracker.Add(new Timer(_ => messages.OnMessage(new DiagnosticMessage("still running after {0:0} s", running.Elapsed.TotalSeconds)), state: null, Interval, Interval));
    }
}
