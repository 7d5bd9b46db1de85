using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Hands a property on to <see cref="PropertyTestRunner"/>.</summary>
internal sealed class PropertyTestCaseRunner(
    PropertyTestCase testCase,
    object[] constructorArguments,
    IMessageBus messageBus,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestCaseRunner(testCase, testCase.DisplayName, testCase.SkipReason, constructorArguments, ArgumentsToCome(testCase), messageBus, aggregator, cancellation)
{
    protected override XunitTestRunner CreateTestRunner(
        ITest test,
        IMessageBus messageBus,
        Type testClass,
        object[] constructorArguments,
        MethodInfo testMethod,
        object[] testMethodArguments,
        string skipReason,
        IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
        ExceptionAggregator aggregator,
        CancellationTokenSource cancellationTokenSource) =>
        new PropertyTestRunner(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, skipReason, beforeAfterAttributes, aggregator, cancellationTokenSource);

    // xunit wants as many arguments as there are parameters; FsCheck gives the real ones.
    private static object[] ArgumentsToCome(PropertyTestCase testCase) => new object[testCase.TestMethod.Method.GetParameters().Count()];
}
