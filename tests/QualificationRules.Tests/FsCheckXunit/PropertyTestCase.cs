using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>A property as xunit sees it: one test, however many cases it runs.</summary>
public sealed class PropertyTestCase : XunitTestCase
{
    [Obsolete("For xunit, which makes one before it reads it back.")]
    public PropertyTestCase()
    {
    }

    public PropertyTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method)
        : base(messages, display, displayOptions, method)
    {
    }

    public override Task<RunSummary> RunAsync(
        IMessageSink diagnosticMessageSink,
        IMessageBus messageBus,
        object[] constructorArguments,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new PropertyTestCaseRunner(this, constructorArguments, messageBus, aggregator, cancellationTokenSource).RunAsync();
}
