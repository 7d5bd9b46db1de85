using System.Globalization;
using System.Reflection;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace FsCheck.Xunit;

/// <summary>Calls a property through FsCheck, which gives it its arguments.</summary>
internal sealed class PropertyInvoker(
    ITestOutputHelper output,
    ITest test,
    IMessageBus messageBus,
    Type testClass,
    object[] constructorArguments,
    MethodInfo testMethod,
    object[] testMethodArguments,
    IReadOnlyList<BeforeAfterTestAttribute> beforeAfterAttributes,
    ExceptionAggregator aggregator,
    CancellationTokenSource cancellation)
    : XunitTestInvoker(test, messageBus, testClass, constructorArguments, testMethod, testMethodArguments, beforeAfterAttributes, aggregator, cancellation)
{
    /// <summary>The seed of an ordinary run, so that it has one result; a long run draws its own.</summary>
    private const string Repeatable = "(20240901,20250531)";

    protected override object CallTestMethod(object testClassInstance)
    {
        var property = TestMethod.GetCustomAttribute<PropertyAttribute>()!;
        var target = testClassInstance is null ? null : FSharpOption<object>.Some(testClassInstance);
        Check.Method(ConfigOf(property), TestMethod, target);
        return null!;
    }

    private Config ConfigOf(PropertyAttribute property)
    {
        var config = property.Verbose ? Config.VerboseThrowOnFailure : Config.QuickThrowOnFailure;
        config = (property.Replay ?? (LongRun() is null ? Repeatable : null)) is { } replay ? config.WithReplay(FSharpOption<Replay>.Some(ReplayOf(replay))) : config;
        return config
            .WithMaxTest(LongRun() ?? property.MaxTest)
            .WithMaxRejected(property.MaxRejected)
            .WithStartSize(property.StartSize)
            .WithEndSize(property.EndSize)
            .WithQuietOnSuccess(property.QuietOnSuccess)
            .WithArbitrary(property.Arbitrary)
            .WithRunner(new OutputRunner(output));
    }

    private static int? LongRun() =>
        Environment.GetEnvironmentVariable("QUALIFICATIONRULES_MAXTEST") is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;

    private static Replay ReplayOf(string text)
    {
        var parts = text.Trim('(', ')').Split(',');
        var rnd = new Rnd(ulong.Parse(parts[0], CultureInfo.InvariantCulture), ulong.Parse(parts[1], CultureInfo.InvariantCulture));
        return new(rnd, parts.Length > 2 ? FSharpOption<int>.Some(int.Parse(parts[2], CultureInfo.InvariantCulture)) : FSharpOption<int>.None);
    }
}
