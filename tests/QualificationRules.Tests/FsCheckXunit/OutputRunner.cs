using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;
using Xunit.Abstractions;

namespace FsCheck.Xunit;

/// <summary>Writes what FsCheck reports to the test's output, and throws with the shrunk counterexample and the seed where a property fails.</summary>
internal sealed class OutputRunner(ITestOutputHelper output) : IRunner
{
    private static readonly IRunner Throwing = Config.QuickThrowOnFailure.Runner;

    public void OnStartFixture(Type t)
    {
        // Properties are run one by one, never as a fixture.
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every) =>
        Write(every.Invoke(ntest).Invoke(args));

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink) =>
        Write(everyShrink.Invoke(args));

    public void OnFinished(string name, TestResult result)
    {
        try
        {
            Throwing.OnFinished(name, result);
        }
        catch (Exception failure) when (failure is not PropertyFailedException)
        {
            throw new PropertyFailedException(failure.Message, failure.InnerException);
        }

        if (result is TestResult.Passed { Item2: false } passed)
        {
            output.WriteLine($"Ok, passed {passed.Item1.NumberOfTests} tests.");
        }
    }

    private void Write(string text)
    {
        if (text.Length > 0)
        {
            output.WriteLine(text);
        }
    }
}
