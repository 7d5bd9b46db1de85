using System.Text;
using FluentAssertions;
using NodaTime;
using WorkforceCheck.Commands;
using Xunit;

namespace QualificationRules.Tests.WorkforceCheck.Streams;

/// <summary>A run that is asked to stop says how far it came. That signals ask it is shown in tests/terminal.</summary>
public sealed class StoppedRunTests
{
    private const string Case = """{"id":"c1","question":"senco-qualification","on":"2026-11-22","person":{"appointments":[],"training":[]}}""";
    private const int Interrupt = 2;

    [Fact]
    public async Task While_it_waits_for_input()
    {
        using var input = new EndlessInput($"{Case}\n{Case}\n");
        using var output = new CountedOutput(2);
        var (run, terminal, error) = Start(input, output, "evaluate");
        await Task.WhenAll(input.Drained, output.Written);

        terminal.Stop.Make(Interrupt);

        (await run).Should().Be(130);
        error.ToString().Should().Be("Stopped after 2 lines." + Environment.NewLine);
    }

    [Fact]
    public async Task While_it_does_not_look_up_from_its_work()
    {
        using var input = new EndlessInput("");
        var (run, terminal, error) = Start(input, Stream.Null, "check", Run.Data("trust.csv"), "--map-file", "-", "--out", "no-such-file.csv");
        await input.Drained;

        terminal.Stop.Make(Interrupt);

        (await run).Should().Be(130);
        error.ToString().Should().Be("Stopped after 0 lines; \"no-such-file.csv\" was not written." + Environment.NewLine);
        File.Exists("no-such-file.csv").Should().BeFalse();
    }

    [Fact]
    public void The_first_signal_says_what_is_returned()
    {
        using var stop = new StopRequest();

        stop.Make(15);
        stop.Make(Interrupt);

        stop.Exit.Should().Be(143);
    }

    private static (Task<int> Run, Terminal Terminal, StringWriter Error) Start(Stream input, Stream output, params string[] args)
    {
        var (stop, work, error) = (new StopRequest(), new WorkDone(), new StringWriter());
        var door = new OutputDoor(output, work, stop);
        var terminal = new Terminal(new InputDoor(input, "Standard input", stop), door, Terminal.ToFile(door), error, () => new LocalDate(2026, 11, 22)) { Stop = stop, Work = work };
        return (CommandLine.RunAsync(args, terminal), terminal, error);
    }

    /// <summary>Tells when so many lines have come.</summary>
    private sealed class CountedOutput(int lines) : MemoryStream
    {
        private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Written => _written.Task;

        /// <summary>Standard output counts its lines once they are written, and flushes then.</summary>
        public override void Flush()
        {
            if (ToArray().Count(each => each == '\n') == lines)
            {
                _written.TrySetResult();
            }
        }
    }

    /// <summary>Gives a text, and then makes its reader wait until it is disposed of.</summary>
    private sealed class EndlessInput(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _closed = new();

        public Task Drained => _drained.Task;

        public override int Read(Span<byte> buffer)
        {
            var read = base.Read(buffer);
            if (read == 0)
            {
                _drained.SetResult();
                _closed.Wait();
            }

            return read;
        }

        protected override void Dispose(bool disposing)
        {
            _closed.Set();
            base.Dispose(disposing);
        }
    }
}
