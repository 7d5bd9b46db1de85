using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace QualificationRules.ServiceTests.Support;

/// <summary>Keeps what is logged.</summary>
internal sealed class Logged : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyCollection<string> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
        // It holds nothing that outlives it.
    }
}
