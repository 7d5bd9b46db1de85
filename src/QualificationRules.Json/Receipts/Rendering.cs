using System.Buffers;
using System.Text.Json;

namespace QualificationRules.Json.Receipts;

/// <summary>Canonical JSON of what is written in any order.</summary>
internal static class Rendering
{
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            write(writer);
        }

        return CanonicalJson.Of(JsonElement.Parse(json.WrittenSpan));
    }
}
