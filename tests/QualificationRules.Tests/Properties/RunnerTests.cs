using FluentAssertions;
using FsCheck.Xunit;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;
using PropertyAttribute = QualificationRules.Tests.Support.PropertyAttribute;

namespace QualificationRules.Tests.Properties;

/// <summary>A false property must fail, and say how to see it fail again; a long run takes as many cases as it was told.</summary>
public sealed class RunnerTests
{
    [Fact]
    public async Task A_false_property_fails_with_the_shrunk_counterexample_and_the_seed()
    {
        var failure = await FailureOfAsync(nameof(FalseProperties.BelowTen));

        failure.ExceptionTypes[0].Should().Be(typeof(PropertyFailedException).FullName);
        failure.Messages[0].Should().Contain("Falsifiable").And.MatchRegex(@"Shrunk:\s+10\b").And.Contain("(123,457)");
    }

    [Fact]
    public async Task A_property_that_throws_fails_with_what_it_threw()
    {
        var failure = await FailureOfAsync(nameof(FalseProperties.Throws));

        string.Concat(failure.Messages).Should().Contain("no such number");
    }

    [Fact]
    public void A_long_run_sets_the_count_of_every_property()
    {
        new PropertyAttribute("100000").MaxTest.Should().Be(100_000);
        new PropertyAttribute("100000") { MaxTest = 50 }.MaxTest.Should().Be(100_000);
        new PropertyAttribute(longRun: null) { MaxTest = 50 }.MaxTest.Should().Be(50);
    }

    [Fact]
    public void A_long_run_draws_cases_of_its_own_unless_the_property_names_a_seed()
    {
        new PropertyAttribute("100000").Replay.Should().NotBe(new PropertyAttribute("100000").Replay);
        new PropertyAttribute("100000") { Replay = "(123,457)" }.Replay.Should().Be("(123,457)");
        new PropertyAttribute(longRun: null).Replay.Should().BeNull("the seed of the assembly is the one of an ordinary run");
    }

    private static async Task<TestFailed> FailureOfAsync(string property)
    {
        using var messages = new RecordingBus();
        using var cancellation = new CancellationTokenSource();
        var assembly = new TestAssembly(Reflector.Wrap(typeof(FalseProperties).Assembly));
        var collection = new TestCollection(assembly, collectionDefinition: null, "false properties");
        var testClass = new TestClass(collection, Reflector.Wrap(typeof(FalseProperties)));
        var method = new TestMethod(testClass, Reflector.Wrap(typeof(FalseProperties).GetMethod(property)!));
        using var testCase = new PropertyTestCase(new NullMessageSink(), TestMethodDisplay.Method, TestMethodDisplayOptions.None, method, testMethodArguments: null);
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
