using FluentAssertions;
using NodaTime;
using WorkforceCheck.Commands;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>Standard streams that are closed, full or read by nobody. The same is shown of the real ones in tests/terminal.</summary>
public sealed class BrokenStreamTests
{
    private const int BrokenPipe = 32;

    public static TheoryData<string[]> Commands { get; } = new()
    {
        new[] { "check", Run.Data("trust.csv") },
        new[] { "check", Run.Data("trust.csv"), "--format", "csv" },
        new[] { "check", Run.Data("trust.csv"), "--format", "jsonl" },
        new[] { "cases", Run.Data("trust.csv") },
        new[] { "facts", Run.Data("trust.csv") },
        new[] { "catalogue" },
        new[] { "diff", "2024-spring", "2026-autumn" },
        new[] { "--help" },
        new[] { "evaluate" },
        new[] { "timeline" },
        new[] { "receipt" },
        new[] { "verify" },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void Output_that_cannot_be_written_is_told_and_returns_2(string[] args) =>
        Of(args, new Broken(new IOException("No space left on device"))).Should().Be((2, "Standard output cannot be written: No space left on device" + Environment.NewLine));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Output_that_nobody_reads_any_more_ends_the_run_without_a_word(string[] args) =>
        Of(args, new Broken(new IOException("Broken pipe", BrokenPipe))).Should().Be((141, ""));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Output_that_is_closed_is_told_and_returns_2(string[] args) =>
        Of(args, new Broken(null)).Should().Be((2, "Standard output is closed, and the answers go there." + Environment.NewLine));

    [Theory]
    [InlineData("evaluate")]
    [InlineData("timeline", "-")]
    [InlineData("receipt")]
    [InlineData("verify")]
    [InlineData("check", "-")]
    [InlineData("cases", "-")]
    [InlineData("facts", "-")]
    [InlineData("explain", "-", "--id", "x")]
    public void Input_that_is_closed_is_told_and_returns_2(params string[] args)
    {
        using var closed = new MemoryStream();
        closed.Dispose();
        using var error = new StringWriter();

        Of(args, Stream.Null, closed, error).Should().Be(2);

        error.ToString().TrimEnd().Should().Be("Standard input is closed; name a file, or give the input there.");
    }

    [Theory]
    [InlineData(2, "check", "no-such-file.csv")]
    [InlineData(2, "check")]
    [InlineData(2, "no-such-command")]
    public void Messages_that_nobody_can_be_told_change_no_exit_code(int exit, params string[] args)
    {
        using var error = new StreamWriter(new Broken(new IOException("No space left on device"))) { AutoFlush = true };

        Of(args, Stream.Null, Stream.Null, error).Should().Be(exit);
    }

    private static (int Exit, string Error) Of(string[] args, Stream output)
    {
        using var input = new MemoryStream("{}\n"u8.ToArray());
        using var error = new StringWriter();
        return (Of(args, output, input, error), error.ToString());
    }

    private static int Of(string[] args, Stream output, Stream input, TextWriter error)
    {
        using var stop = new StopRequest();
        var door = new OutputDoor(output, new WorkDone(), stop);
        return CommandLine.RunAsync(args, new Terminal(input, door, Terminal.ToFile(door), error, () => new LocalDate(2026, 11, 22))).GetAwaiter().GetResult();
    }

    /// <summary>Every write fails; without a failure to throw, it is closed.</summary>
    private sealed class Broken(Exception? failure) : MemoryStream
    {
        public override bool CanWrite => failure is not null;

        public override void Write(ReadOnlySpan<byte> buffer) => throw failure!;

        public override void Write(byte[] buffer, int offset, int count) => throw failure!;
    }
}
