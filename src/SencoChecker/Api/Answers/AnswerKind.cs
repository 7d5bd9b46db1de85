using System.Buffers;
using QualificationRules.Json;

namespace SencoChecker.Api.Answers;

/// <summary>What a route answers with, by the library alone: what stands in a body is read and written there.</summary>
/// <param name="Route">The route.</param>
/// <param name="Says">The property of an answer that it is counted by.</param>
/// <param name="LongestLine">The most bytes of one case or receipt.</param>
/// <param name="One">Answers one case or receipt; false where the answer is an error.</param>
/// <param name="Lines">Answers a stream of them, a line each.</param>
internal sealed record AnswerKind(string Route, string Says, int LongestLine, AnswerKind.AnswerOne One, AnswerKind.AnswerLines Lines)
{
    /// <summary>Answers one case or receipt.</summary>
    public delegate bool AnswerOne(ReadOnlySpan<byte> body, IBufferWriter<byte> answer);

    /// <summary>Answers cases or receipts, one a line.</summary>
    public delegate Task<JsonLinesSummary> AnswerLines(Stream cases, Stream answers, CancellationToken cancellationToken);
}
