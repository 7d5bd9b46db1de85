using System.Buffers;

namespace QualificationRules.Json.Streams;

/// <summary>Answers the lines at hand on every core, and keeps the answers in order until they are written.</summary>
internal sealed class LineBatch(LineBatch.AnswerLine answerLine, Evaluator evaluator)
{
    /// <summary>Enough for some dozens of cores, few enough that the answers stay small.</summary>
    private const int MostLines = 1024;

    /// <summary>Small enough to share a batch out evenly, large enough that sharing costs little.</summary>
    private const int LinesAtOnce = 32;

    private readonly List<ReadOnlyMemory<byte>> _lines = [];
    private readonly List<ArrayBufferWriter<byte>> _answers = [];
    private int _rejected;

    /// <summary>Answers a line with one JSON object, and tells whether it is what was asked for; else it is an error.</summary>
    public delegate bool AnswerLine(Evaluator evaluator, ReadOnlySpan<byte> line, IBufferWriter<byte> output);

    /// <summary>How many lines it holds.</summary>
    public int Count => _lines.Count;

    /// <summary>How many of them were answered with an error.</summary>
    public int Rejected => _rejected;

    private int Parts => (Count + LinesAtOnce - 1) / LinesAtOnce;

    /// <summary>Takes lines in place of those it holds; false where none is at hand.</summary>
    public bool Take(LineBuffer from)
    {
        _lines.Clear();
        while (Count < MostLines && from.TryTake(out var line))
        {
            _lines.Add(line);
        }

        return Count > 0;
    }

    /// <summary>Answers the lines, which are not needed any more then.</summary>
    public Task AnswerAsync(CancellationToken cancellationToken)
    {
        _rejected = 0;
        while (_answers.Count < Parts)
        {
            _answers.Add(new());
        }

        return Parallel.ForAsync(0, Parts, cancellationToken, (part, _) =>
        {
            Answer(part);
            return ValueTask.CompletedTask;
        });
    }

    /// <summary>Writes the answers, each on a line.</summary>
    public async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        for (var part = 0; part < Parts; part++)
        {
            await output.WriteAsync(_answers[part].WrittenMemory, cancellationToken).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Answer(int part)
    {
        var (answers, rejected) = (_answers[part], 0);
        answers.ResetWrittenCount();
        for (var i = part * LinesAtOnce; i < Math.Min(Count, (part + 1) * LinesAtOnce); i++)
        {
            rejected += answerLine(evaluator, _lines[i].Span, answers) ? 0 : 1;
            answers.Write("\n"u8);
        }

        Interlocked.Add(ref _rejected, rejected);
    }
}
