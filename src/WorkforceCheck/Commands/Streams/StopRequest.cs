using System.Runtime.InteropServices;

namespace WorkforceCheck.Commands;

/// <summary>Whether the run was asked to stop.</summary>
internal sealed class StopRequest : IDisposable
{
    private const int SignalCode = 128;

    private readonly CancellationTokenSource _source = new();
    private int _exit;

    /// <summary>Cancelled when it is asked.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>What the program returns then.</summary>
    public int Exit => _exit;

    /// <summary>Asks it to stop.</summary>
    /// <param name="signal">The number of the signal that it is asked by.</param>
    public void Make(int signal)
    {
        Interlocked.CompareExchange(ref _exit, SignalCode + signal, 0);
        _source.Cancel();
    }

    /// <summary>Asks it to stop where the process is asked to end.</summary>
    /// <param name="signal">How it is asked.</param>
    /// <param name="number">The number of that signal.</param>
    /// <returns>Disposed of, the signal ends the process again.</returns>
    public IDisposable On(PosixSignal signal, int number) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        Make(number);
    });

    public void Dispose() => _source.Dispose();
}
