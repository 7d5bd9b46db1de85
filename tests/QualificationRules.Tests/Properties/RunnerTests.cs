using FluentAssertions;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace QualificationRules.Tests.Properties;

/// <summary>The property runner of this project: a false property must fail, and say how to see it fail again.</summary>
public sealed class RunnerTests
{
    [Fact]
    public async Task A_false_property_fails_with_the_shrunk_counterexample_and_the_seed()
    {
        var failure = await RunAsync(nameof(FalseProperties.Replayed));

        failure.ExceptionTypes.Should().Equal(typeof(PropertyFailedException).FullName);
        failure.Messages.Should().ContainSingle().Which.Should().Contain("Falsifiable").And.Contain("Shrunk:").And.MatchRegex(@"Shrunk:\s+10\b").And.MatchRegex(@"\(\d+,\d+\)");
    }

    [Fact]
    public async Task A_seed_gives_the_same_counterexample_again()
    {
        var failure = await RunAsync(nameof(FalseProperties.Replayed));
        var again = await RunAsync(nameof(FalseProperties.Replayed));

        again.Messages.Should().Equal(failure.Messages);
        failure.Messages.Single().Should().Contain("(123,457)");
    }

    [Fact]
    public async Task A_property_that_throws_fails_with_what_it_threw()
    {
        var failure = await RunAsync(nameof(FalseProperties.Throws));

        string.Concat(failure.Messages).Should().Contain("no such number");
    }

    [Property(MaxTest = 25)]
    public bool A_true_property_passes(int number) => number == number + 0;

    private static async Task<TestFailed> RunAsync(string property)
    {
        using var messages = new RecordingBus();
        using var cancellation = new CancellationTokenSource();
        var assembly = new TestAssembly(Reflector.Wrap(typeof(FalseProperties).Assembly));
        var collection = new TestCollection(assembly, collectionDefinition: null, "false properties");
        var testClass = new TestClass(collection, Reflector.Wrap(typeof(FalseProperties)));
        var method = new TestMethod(testClass, Reflector.Wrap(typeof(FalseProperties).GetMethod(property)!));
        var testCase = new PropertyTestCase(new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, method);
        await testCase.RunAsync(new NullMessageSink(), messages, [], new ExceptionAggregator(), cancellation).ConfigureAwait(false);
        return messages.Messages.OfType<TestFailed>().Single();
    }

    private sealed class RecordingBus : IMessageBus
    {
        public List<IMessageSinkMessage> Messages { get; } = [];

        public bool QueueMessage(IMessageSinkMessage message)
        {
            Messages.Add(message);
            return true;
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
