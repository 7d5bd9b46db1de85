using System.Buffers;
using QualificationRules.Facts;
using QualificationRules.Json.Streams;

namespace QualificationRules.Json;

/// <summary>Answers JSON Lines: one case a line in, one verdict or timeline, or error, a line out, in order.</summary>
public static class JsonLines
{
    /// <summary>Answers every line of a stream with a verdict, on every core and in memory that does not grow with it. Neither stream is closed.</summary>
    /// <remarks>
    /// A line ends with LF or CRLF; a final line break starts no line; a byte order mark at the start is left out. A line that
    /// is no case is answered with an error in its place and the run goes on. Answers come in the order of the lines, and are
    /// written and flushed without waiting for more input. What the streams throw is thrown on, after what was answered is written
    /// where it can be.
    /// </remarks>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<JsonLinesSummary> EvaluateAsync(Evaluator evaluator, Stream input, Stream output, CancellationToken cancellationToken = default) =>
        AnswerAsync(EvaluateLine, evaluator, input, output, cancellationToken);

    /// <summary>Answers every line of a stream with the timeline of the post asked about; see <see cref="CaseEvaluation.Timeline"/> for which that is.</summary>
    /// <inheritdoc cref="EvaluateAsync"/>
    public static Task<JsonLinesSummary> TimelineAsync(Evaluator evaluator, Stream input, Stream output, CancellationToken cancellationToken = default) =>
        AnswerAsync(TimelineLine, evaluator, input, output, cancellationToken);

    /// <summary>Reads the cases of a stream one by one, in memory that does not grow with it. The stream is not closed.</summary>
    /// <remarks>Lines are taken as by <see cref="EvaluateAsync"/>: one that is no case comes as its error, in its place.</remarks>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IAsyncEnumerable<CaseReading> ReadAsync(Stream input, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return CaseStream.ReadAsync(input, cancellationToken);
    }

    /// <summary>Writes cases to a stream, a line each, as they come. The stream is not closed.</summary>
    /// <returns>How many were written.</returns>
    /// <exception cref="InvalidFactException">The wire format cannot say one (<c>noWireForm</c>); those before it are written.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<long> WriteAsync(IAsyncEnumerable<Case> cases, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(output);
        return CaseStream.WriteAsync(cases, output, cancellationToken);
    }

    /// <summary>Answers one line of UTF-8 with one JSON object, neither with a line break. Never throws, whatever the bytes.</summary>
    /// <returns>Whether the answer is a verdict; else it is an error.</returns>
    public static bool EvaluateLine(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output) =>
        Answer(evaluator, line, output, static (evaluator, @case, output) => VerdictWriter.Write(output, @case, evaluator.Evaluate(@case)));

    /// <summary>Answers one line of UTF-8 with one JSON object, neither with a line break. Never throws, whatever the bytes.</summary>
    /// <returns>Whether the answer is a timeline; else it is an error.</returns>
    public static bool TimelineLine(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output) =>
        Answer(evaluator, line, output, static (evaluator, @case, output) => TimelineWriter.Write(output, @case.Id, evaluator.Timeline(@case)));

    /// <summary>Answers every line, of which the longest is told, in order.</summary>
    internal static async Task<JsonLinesSummary> AnswerAsync(
        LineBatch.AnswerLine answerLine, Evaluator evaluator, Stream input, Stream output, CancellationToken cancellationToken, int longestLine = CaseReader.LongestLine)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new LineBuffer(input, longestLine);
        var (batch, other) = (new LineBatch(answerLine, evaluator), new LineBatch(answerLine, evaluator));
        var writing = Task.CompletedTask;
        var summary = new JsonLinesSummary(0, 0);
        try
        {
            do
            {
                while (batch.Take(lines))
                {
                    await batch.AnswerAsync(cancellationToken).ConfigureAwait(false);
                    summary = new(summary.Lines + batch.Count, summary.Rejected + batch.Rejected);

                    // One batch is written while the next is read and answered.
                    await writing.ConfigureAwait(false);
                    writing = batch.WriteAsync(output, cancellationToken);
                    (batch, other) = (other, batch);
                }
            }
            while (await lines.FillAsync(cancellationToken).ConfigureAwait(false));
        }
        finally
        {
            await writing.ConfigureAwait(false);
        }

        return summary;
    }

    /// <summary>An answer is worked out before any of it is written, so that an error takes its place and not its tail.</summary>
    internal static bool Answer(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output, Action<Evaluator, Case, IBufferWriter<byte>> write)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        var reading = CaseReader.Read(line);
        if (reading.Case is not { } @case)
        {
            VerdictWriter.WriteError(output, reading.Id, reading.Error!);
            return false;
        }

        try
        {
            write(evaluator, @case, output);
            return true;
        }
        catch (InvalidFactException e)
        {
            VerdictWriter.WriteError(output, @case.Id, new(e.Error.Code, e.Error.Message, "/appointment"));
            return false;
        }
    }
}
