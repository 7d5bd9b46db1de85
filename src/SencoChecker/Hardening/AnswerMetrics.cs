using System.Diagnostics.Metrics;

namespace SencoChecker.Hardening;

/// <summary>
/// Counts answers by what they say. Requests and how long they took are counted by the framework (<c>http.server.request.duration</c>).
/// </summary>
internal sealed class AnswerMetrics
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "SencoChecker";

    private readonly Counter<long> _answers;

    /// <summary>With a meter of this factory.</summary>
    public AnswerMetrics(IMeterFactory meters) =>
        _answers = meters.Create(Meter).CreateCounter<long>("sencochecker.answers", "{answer}", "Answers to cases and receipts, by what they say.");

    /// <summary>The counter of a route.</summary>
    /// <param name="route">The route.</param>
    /// <param name="says">The property of an answer, such as <c>outcome</c>, whose value it is counted by.</param>
    public AnswerCounter For(string route, string says) => new(_answers, route, says);
}
