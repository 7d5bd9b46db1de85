using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using QualificationRules.Json;
using QualificationRules.Verdicts;

namespace QualificationRules.Testing;

/// <summary>A labelled case: what is asked, what the answer has to be, and why.</summary>
public sealed class ConformanceCase
{
    private static readonly ImmutableArray<string> Compared = ["outcome", "possible", "deadline", "needed"];

    private readonly JsonElement _label;

    internal ConformanceCase(JsonElement label)
    {
        _label = label;
        CaseLine = label.GetProperty("case").GetRawText();
        Id = label.GetProperty("case").GetProperty("id").GetString()!;
        Why = label.GetProperty("why").GetString()!;
        Authority = label.GetProperty("authority").GetString()!;
        Certainty = label.GetProperty("certainty").GetString()!;
    }

    /// <summary>A stable name, such as <c>sq-001</c>; the id of the case too.</summary>
    public string Id { get; }

    /// <summary>The case, as a line of the wire format.</summary>
    public string CaseLine { get; }

    /// <summary>
    /// What the answer has to have, as a JSON object: <c>outcome</c>, and <c>possible</c>, <c>deadline</c> and <c>needed</c> of the verdict
    /// line where it has them. Other properties are not looked at.
    /// </summary>
    public string Expected => _label.GetProperty("expect").GetRawText();

    /// <summary>Why that is the answer, in a few words.</summary>
    public string Why { get; }

    /// <summary>The provision or page that it rests on, such as <c>SI 2014/1530 reg 49(4)</c>.</summary>
    public string Authority { get; }

    /// <summary>What kind of ground that is: <c>statute</c>, <c>interpretation</c>, <c>guidance</c>, <c>programme</c>, or <c>logic</c> where the facts are incomplete.</summary>
    public string Certainty { get; }

    /// <summary>The case.</summary>
    /// <exception cref="InvalidOperationException">The line is one that has to be rejected: it is no case.</exception>
    public Case Case
    {
        get
        {
            var reading = CaseReader.Read(Encoding.UTF8.GetBytes(CaseLine));
            return reading.Case ?? throw new InvalidOperationException($"{Id} is no case: {reading.Error!.Message}");
        }
    }

    /// <summary>In what a verdict on the case differs from what is expected, one sentence for each property; empty where it agrees.</summary>
    public ImmutableArray<string> Differences(Verdict verdict)
    {
        var line = new ArrayBufferWriter<byte>();
        VerdictWriter.Write(line, Case, verdict);
        return Differences(Encoding.UTF8.GetString(line.WrittenSpan));
    }

    /// <summary>In what an answer, as a line of the wire format, differs from what is expected; empty where it agrees. Lists are compared in whatever order.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    public ImmutableArray<string> Differences(string verdictLine)
    {
        using var verdict = JsonDocument.Parse(verdictLine);
        var root = verdict.RootElement;
        return [.. Compared.Select(name => Difference(name, root)).OfType<string>()];
    }

    /// <summary>A verdict on the case is what is expected.</summary>
    /// <exception cref="VerdictAssertionException">It is not. The message has each difference, why the label is as it is and on what authority, the case as a line, and the whole verdict.</exception>
    public void Check(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var differences = Differences(verdict);
        if (differences.Length > 0)
        {
            throw new VerdictAssertionException($"{string.Join(' ', differences)}\n\n{Id}: {Why}\nauthority: {Authority} ({Certainty})\nexpected: {Expected}\ncase: {CaseLine}", verdict);
        }
    }

    /// <summary>Such as <c>sq-001: the third anniversary is today; the duty bites after it (SI 2014/1530 reg 49(4))</c>.</summary>
    public override string ToString() => $"{Id}: {Why} ({Authority})";

    private string? Difference(string name, JsonElement verdict)
    {
        var (wanted, found) = (Shown(_label.GetProperty("expect"), name), Shown(verdict, name));
        return string.Equals(wanted, found, StringComparison.Ordinal) ? null : $"{name} is to be {wanted}, and is {found}.";
    }

    /// <summary>The value as JSON, a list in the order of its texts; that no fact is needed can be said by leaving it out.</summary>
    private static string Shown(JsonElement answer, string name) =>
        !answer.TryGetProperty(name, out var value) ? (string.Equals(name, "needed", StringComparison.Ordinal) ? "[]" : "absent")
        : value.ValueKind != JsonValueKind.Array ? value.GetRawText()
        : $"[{string.Join(", ", value.EnumerateArray().Select(item => item.GetRawText()).Order(StringComparer.Ordinal))}]";
}
