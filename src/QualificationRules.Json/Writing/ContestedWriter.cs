using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Json.Values;
using QualificationRules.Verdicts;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the outcomes that other readings would give: one changed reading by its name and value, several as an object.</summary>
internal static class ContestedWriter
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<ContestedReading> contested)
    {
        if (contested.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray("contested");
        foreach (var each in contested)
        {
            writer.WriteStartObject();
            WriteReadings(writer, Changes(each));
            writer.WriteString("outcome", Names.Outcomes.NameOf(each.Outcome));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static List<(string Reading, string Value)> Changes(ContestedReading contested)
    {
        var changes = new List<(string Reading, string Value)>();
        if (contested.PriorService is { } priorService)
        {
            changes.Add(("priorService", Names.PriorServices.NameOf(priorService)));
        }

        if (contested.Clock is { } clock)
        {
            changes.Add(("clock", Names.Clocks.NameOf(clock)));
        }

        if (contested.LeapDay is { } leapDay)
        {
            changes.Add(("leapDay", Names.LeapDays.NameOf(leapDay)));
        }

        if (contested.Induction is { } induction)
        {
            changes.Add(("induction", Names.InductionReadings.NameOf(induction)));
        }

        return changes;
    }

    private static void WriteReadings(Utf8JsonWriter writer, List<(string Reading, string Value)> changes)
    {
        if (changes is [var only])
        {
            writer.WriteString("reading", only.Reading);
            writer.WriteString("value", only.Value);
            return;
        }

        writer.WriteStartObject("readings");
        foreach (var (reading, value) in changes)
        {
            writer.WriteString(reading, value);
        }

        writer.WriteEndObject();
    }
}
