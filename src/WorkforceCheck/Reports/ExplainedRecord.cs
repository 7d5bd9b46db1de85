using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>What an explanation tells of the record that it is about.</summary>
/// <param name="Rows">Which rows were taken as one appointment, or may be.</param>
/// <param name="Needed">What is missing that would decide it.</param>
/// <param name="Checks">What to check in it, whatever the outcome.</param>
internal sealed record ExplainedRecord(ImmutableArray<string> Rows, ImmutableArray<string> Needed, ImmutableArray<string> Checks)
{
    /// <summary>The facts, each with where it comes from; empty for a case, which is all facts.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>Of an extract, by its rows and columns.</summary>
    public static ExplainedRecord Of(Answer answer) =>
        new([.. answer.Verdict.AppointmentRows.Select(LinkWords.Of)], [.. MissingFacts.Items(answer)], [.. answer.Checks.Select(check => check.Text)]) { Facts = [.. FactsOf(answer)] };

    private static IEnumerable<string> FactsOf(Answer answer)
    {
        var facts = PersonFacts.Of(answer.Person).Where(fact => fact.Post is null || answer.Post.AppointmentIds.Contains(fact.Post, StringComparer.Ordinal)).ToList();
        return facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value} ({fact.Origin})")
            .Concat(facts.Any(fact => fact.Value is null) ? [$"Not known: {string.Join(", ", facts.Where(fact => fact.Value is null).Select(fact => fact.Name).Distinct(StringComparer.Ordinal))}"] : Array.Empty<string>());
    }

    /// <summary>Of a case, as the verdict line has it: missing facts are JSON Pointers into the case.</summary>
    public static ExplainedRecord Of(Case @case, Verdict verdict)
    {
        var line = new ArrayBufferWriter<byte>();
        VerdictWriter.Write(line, @case, verdict);
        using var written = JsonDocument.Parse(line.WrittenMemory);
        return new(
            [.. verdict.AppointmentRows.Select(LinkWords.Of)],
            written.RootElement.TryGetProperty("needed", out var needed) ? [.. needed.EnumerateArray().Select(pointer => pointer.GetString() ?? "")] : [],
            [.. verdict.Advice.Where(RecordChecks.IsCheck).Select(advice => $"{advice.Text} {Explanation.Cites(advice.Citations)}")]);
    }
}
