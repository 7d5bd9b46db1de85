using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Runs a property and keeps what it writes.</summary>
internal sealed class PropertyTestRunner(
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    string skipReason,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestRunner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, beforeAfterAttributes, aggregator, cancellation)
{
    protected override async Task<Tuple<decimal, string>> InvokeTestAsync(ExceptionAggregator aggregator)
    {
        // xunit passes a way to make the output helper, so that each test has its own.
        object[] arguments = [.. ConstructorArguments.Select(argument => argument is Func<TestOutputHelper> make ? make() : argument)];
        var output = arguments.OfType<TestOutputHelper>().FirstOrDefault() ?? new TestOutputHelper();
        output.Initialize(MessageBus, Test);
        try
        {
            var invoker = new PropertyInvoker(output, Test, MessageBus, TestClass, arguments, TestMethod, TestMethodArguments, BeforeAfterAttributes, aggregator, CancellationTokenSource);
            var time = await invoker.RunAsync().ConfigureAwait(false);
            return Tuple.Create(time, output.Output);
        }
        finally
        {
            output.Uninitialize();
        }
    }
}
