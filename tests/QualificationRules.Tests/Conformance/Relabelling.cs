using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Json.Values;
using QualificationRules.Testing;
using QualificationRules.Tests.Documents;
using QualificationRules.Tests.Naive;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>
/// Labels what is left open by completing the facts in every way with the second implementation, for when the law or the definition of a needed
/// fact changes. It never asks the engine. Whoever relabels reads every line that changes.
/// </summary>
public sealed class Relabelling
{
    public const string Command = "QUALIFICATIONRULES_WRITE=1 dotnet test tests/QualificationRules.Tests --filter FullyQualifiedName~Relabelling";

    [Theory]
    [InlineData("needed.jsonl")]
    [InlineData("incomplete.jsonl")]
    [InlineData("everyday.jsonl")]
    [InlineData("senco-qualification.jsonl")]
    [InlineData("senco-appointment.jsonl")]
    [InlineData("headship-qualification.jsonl")]
    public void The_labels_are_those_of_the_second_implementation(string file)
    {
        var path = $"tests/conformance/{file}";
        var lines = new GeneratedDocument(path, "").CheckedIn().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var labelled = new GeneratedDocument(path, string.Concat(lines.Select(line => Labelled(line) + "\n")));
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) is { Length: > 0 })
        {
            labelled.Write();
        }

        labelled.CheckedIn().Should().Be(labelled.Text, "where the change is meant, renew the labels with: {0}", Command);
    }

    /// <summary>The line as it is where its label holds, or else with what the completions give.</summary>
    private static string Labelled(string line)
    {
        using var document = JsonDocument.Parse(line);
        var (labelled, why) = (new ConformanceCase(document.RootElement), document.RootElement.GetProperty("why"));
        var isGenerated = labelled.Id.StartsWith("nd-", StringComparison.Ordinal);
        if (!isGenerated && !string.Equals(document.RootElement.GetProperty("expect").GetProperty("outcome").GetString(), "indeterminate", StringComparison.Ordinal))
        {
            return line;
        }

        var open = labelled.Case;
        var answers = BruteForce.Answers(open.Question, open.Person, open.On, open.AppointmentId, open.Readings);
        string[] outcomes = [.. answers.Select(answer => Names.Outcomes.NameOf(answer.Outcome)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] needed = outcomes.Length == 1 ? [] : [.. Needed(open)];
        var label = Label(outcomes, needed, NaiveAnswer.DeadlineOf([.. answers]) is { } day ? $", \"deadline\": \"{day:uuuu'-'MM'-'dd}\"" : "");
        return labelled.Differences(label).IsEmpty ? line
            : line.Replace(labelled.Expected, label, StringComparison.Ordinal)
                .Replace(why.GetRawText(), isGenerated ? JsonSerializer.Serialize(Why(outcomes, needed)) : why.GetRawText(), StringComparison.Ordinal);
    }

    private static string Label(string[] outcomes, string[] needed, string deadline) => outcomes.Length == 1
        ? $"{{\"outcome\": \"{outcomes[0]}\"{deadline}}}"
        : $"{{\"outcome\": \"indeterminate\", \"possible\": {Quoted(outcomes)}{(needed.Length == 0 ? "" : $", \"needed\": {Quoted(needed)}")}}}";

    private static IEnumerable<string> Needed(Case open) =>
        BruteForce.Needed(open.Question, open.Person, open.On, open.AppointmentId, open.Readings).Select(path => path.ToString()).Order(StringComparer.Ordinal);

    private static string Why(string[] outcomes, string[] needed) => outcomes.Length == 1
        ? "whatever the facts are that are left open, the answer is the same"
        : $"a value of {string.Join(" or of ", needed)}, with the rest left open, changes what is possible";

    private static string Quoted(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(text => $"\"{text}\""))}]";
}
