using System.Text;
using System.Text.Json;
using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Json.Writing;
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
        var path = Path.Combine(Repository.Root, "tests", "conformance", file);
        var lines = File.ReadAllLines(path);
        string[] labelled = [.. lines.Select(Labelled)];
        if (Environment.GetEnvironmentVariable(GeneratedDocument.WriteVariable) is { Length: > 0 })
        {
            File.WriteAllText(path, string.Concat(labelled.Select(line => line + "\n")));
        }

        File.ReadAllLines(path).Should().Equal(labelled, "where the change is meant, renew the labels with: {0}", Command);
    }

    /// <summary>The line as it is where its label holds, or else with what the completions give.</summary>
    private static string Labelled(string line)
    {
        using var document = JsonDocument.Parse(line);
        var (expect, why) = (document.RootElement.GetProperty("expect"), document.RootElement.GetProperty("why"));
        var isGenerated = document.RootElement.GetProperty("case").GetProperty("id").GetString()!.StartsWith("nd-", StringComparison.Ordinal);
        if (!isGenerated && !string.Equals(expect.GetProperty("outcome").GetString(), "indeterminate", StringComparison.Ordinal))
        {
            return line;
        }

        var reading = CaseReader.Read(Encoding.UTF8.GetBytes(document.RootElement.GetProperty("case").GetRawText()));
        if (reading.Case is not { } open)
        {
            throw new InvalidOperationException($"{reading.Error!.Message} Move the line to the rejected ones: {line}");
        }

        var answers = BruteForce.Answers(open.Question, open.Person, open.On, open.AppointmentId, open.Readings);
        string[] outcomes = [.. answers.Select(answer => Code(answer.Outcome)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var deadlines = answers.Select(answer => answer.Deadline).Distinct().ToArray();
        string[] needed = outcomes.Length == 1 ? [] : [.. Needed(open)];
        string[] parts =
        [
            $"\"outcome\": \"{(outcomes.Length == 1 ? outcomes[0] : "indeterminate")}\"",
            .. outcomes.Length == 1 ? [] : new[] { $"\"possible\": {Quoted(outcomes)}" },
            .. outcomes.Length == 1 && deadlines is [{ } day] ? new[] { $"\"deadline\": \"{day:uuuu'-'MM'-'dd}\"" } : [],
            .. needed.Length == 0 ? [] : new[] { $"\"needed\": {Quoted(needed)}" },
        ];
        var label = $"{{{string.Join(", ", parts)}}}";
        using var now = JsonDocument.Parse(label);
        return Same(expect, now.RootElement) ? line
            : line.Replace(expect.GetRawText(), label, StringComparison.Ordinal).Replace(why.GetRawText(), isGenerated ? JsonSerializer.Serialize(Why(outcomes, needed)) : why.GetRawText(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Needed(Case open) =>
        BruteForce.Needed(open.Question, open.Person, open.On, open.AppointmentId, open.Readings)
            .Select(path => FactPointer.Of(path)).Order(StringComparer.Ordinal);

    private static string Why(string[] outcomes, string[] needed) => outcomes.Length == 1
        ? "whatever the facts are that are left open, the answer is the same"
        : $"a value of {string.Join(" or of ", needed)}, with the rest left open, changes what is possible";

    private static string Code(Outcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    private static string Quoted(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(text => $"\"{text}\""))}]";

    private static bool Same(JsonElement one, JsonElement other) => Properties(one).SetEquals(Properties(other));

    private static HashSet<string> Properties(JsonElement label) =>
        [.. label.EnumerateObject().Select(property => property.Value.ValueKind != JsonValueKind.Array ? property.ToString()
            : $"{property.Name}: {string.Join(", ", property.Value.EnumerateArray().Select(item => item.GetString()).Order(StringComparer.Ordinal))}")];
}
