using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Data;

/// <summary>An outcome by its name on the wire.</summary>
internal sealed class OutcomeConverter : JsonConverter<Outcome>
{
    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Names.Outcomes.Parse(ref reader);

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options) => writer.WriteStringValue(Names.Outcomes.EncodedNameOf(value));
}
