using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace QualificationRules.Json.Serialization;

/// <summary>An answer, which is written and never read back as itself: it would need the facts.</summary>
/// <param name="write">Writes it.</param>
/// <param name="readAs">The type that it is read back as.</param>
internal sealed class WrittenConverter<T>(Action<IBufferWriter<byte>, T> write, string readAs) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"A {typeof(T).Name} is not read back, since it needs the facts that it is about; read a {readAs}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var json = new ArrayBufferWriter<byte>();
        write(json, value);
        writer.WriteRawValue(json.WrittenSpan, skipInputValidation: true);
    }
}
