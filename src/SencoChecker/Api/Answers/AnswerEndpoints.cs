using QualificationRules;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;
using SencoChecker.Hardening;

namespace SencoChecker.Api.Answers;

/// <summary>The routes that decide.</summary>
internal static class AnswerEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapAnswers(this WebApplication app)
    {
        var evaluator = app.Services.GetRequiredService<Evaluator>();
        var receipts = new Lazy<DecisionReceipts>(app.Services.GetRequiredService<DecisionReceipts>);
        AnswerKind[] kinds =
        [
            new("/v1/verdicts", "outcome", CaseReader.LongestLine,
                (body, answer) => JsonLines.EvaluateLine(evaluator, body, answer),
                (cases, answers, cancellation) => JsonLines.EvaluateAsync(evaluator, cases, answers, cancellation)),
            new("/v1/timelines", "segments", CaseReader.LongestLine,
                (body, answer) => JsonLines.TimelineLine(evaluator, body, answer),
                (cases, answers, cancellation) => JsonLines.TimelineAsync(evaluator, cases, answers, cancellation)),
            new("/v1/receipts", "outcome", CaseReader.LongestLine,
                (body, answer) => ReceiptLines.MakeLine(receipts.Value, body, answer),
                (cases, answers, cancellation) => ReceiptLines.MakeAsync(receipts.Value, cases, answers, cancellation)),
            new("/v1/receipts/verify", "status", ReceiptLines.LongestReceipt,
                (body, answer) => Verify(receipts.Value, body, answer),
                (cases, answers, cancellation) => ReceiptLines.VerifyAsync(receipts.Value, cases, answers, cancellation)),
        ];
        var (limits, metrics) = (app.Services.GetRequiredService<ServiceLimits>(), app.Services.GetRequiredService<AnswerMetrics>());
        foreach (var kind in kinds)
        {
            app.MapPost(kind.Route, new AnswerHandler(kind, limits, metrics.For(kind.Route, kind.Says)).HandleAsync).RequireRateLimiting(RequestLimits.Answers);
        }
    }

    /// <summary>That a receipt is not verified is an answer, and no error.</summary>
    private static bool Verify(DecisionReceipts receipts, ReadOnlySpan<byte> body, System.Buffers.IBufferWriter<byte> answer)
    {
        ReceiptLines.VerifyLine(receipts, body, answer);
        return true;
    }
}
