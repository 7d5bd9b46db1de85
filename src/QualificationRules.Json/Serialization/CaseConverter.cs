using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualificationRules.Json.Serialization;

/// <summary>A case.</summary>
internal sealed class CaseConverter : JsonConverter<Case>
{
    public override Case Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var reading = CaseReader.Read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return reading.Case ?? throw WireErrors.Of(reading.Error!.Code, reading.Error.Message, reading.Error.Pointer, "");
    }

    public override void Write(Utf8JsonWriter writer, Case value, JsonSerializerOptions options) =>
        WireErrors.Writing(writer, value, static (writer, @case) => writer.WriteRawValue(CaseWriter.Line(@case, writesEmpty: true), skipInputValidation: true));
}
