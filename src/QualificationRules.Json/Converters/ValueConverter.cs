using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Converters;

/// <summary>Reads one value of the wire format.</summary>
internal abstract class ValueConverter<T> : JsonConverter<T>, IValueConverter
{
    public void Check(ref Utf8JsonReader reader) => Parse(ref reader);

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(ref reader);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cases are read, never written.");

    /// <summary>The value that the reader stands on.</summary>
    /// <exception cref="WireException">It is not allowed.</exception>
    public abstract T Parse(ref Utf8JsonReader reader);
}
