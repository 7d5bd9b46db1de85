using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Json.Receipts;
using QualificationRules.Verdicts;

/// <summary>What the application writes as JSON, by metadata made when it is compiled.</summary>
[JsonSerializable(typeof(Verdict))]
internal sealed partial class Written : JsonSerializerContext;

/// <summary>What an application does with cases: with "wire" it answers lines, with "all" it also prints, writes and keeps what each case gives.</summary>
internal static class Lines
{
    public static async Task AnswerAsync(string[] args)
    {
        var evaluator = new Evaluator();
        await using var output = Console.OpenStandardOutput();
        if (args is ["wire"])
        {
            await using var input = Console.OpenStandardInput();
            await JsonLines.EvaluateAsync(evaluator, input, output);
        }

        if (args is ["all"])
        {
            // What the machine's culture does to text that follows it.
            await Console.Error.WriteLineAsync($"{CultureInfo.CurrentCulture.Name} {"I".ToLower(CultureInfo.CurrentCulture)} {new DateTime(2026, 11, 22).ToString("yyyy", CultureInfo.CurrentCulture)} {TimeZoneInfo.Local.BaseUtcOffset}");
            await using var input = Console.OpenStandardInput();
            await using var writer = new StreamWriter(output);
            await AnswerAllAsync(evaluator, input, writer);
        }
    }

    private static async Task AnswerAllAsync(Evaluator evaluator, Stream input, StreamWriter writer)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = Written.Default }.AddQualificationRules();
        var receipts = new DecisionReceipts(evaluator);
        await foreach (var reading in JsonLines.ReadAsync(input))
        {
            if (reading.Case is not { } asked)
            {
                await writer.WriteLineAsync($"{reading.Error}");
                continue;
            }

            var answer = FactResult.Of(() => evaluator.Evaluate(asked));
            if (answer.Value is not { } verdict)
            {
                await writer.WriteLineAsync($"{answer.Error}");
                continue;
            }

            await writer.WriteLineAsync($"{verdict}: {string.Join(' ', verdict.Reasons)} {string.Join(' ', verdict.Advice)} {string.Join(' ', verdict.Needed)} {verdict.NextChange}");
            await writer.WriteLineAsync($"{asked.Person} {asked}");
            await writer.WriteLineAsync(JsonSerializer.Serialize(verdict, options.GetTypeInfo(typeof(Verdict))));
            await writer.WriteLineAsync(receipts.Of(asked).ToJson());
            await writer.WriteLineAsync(CaseWriter.ToJson(asked));
        }
    }
}
