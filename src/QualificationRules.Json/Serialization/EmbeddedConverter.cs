using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using QualificationRules.Facts;
using QualificationRules.Json.Lines;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Serialization;

/// <summary>A fact by itself, read inside a case that is made around it.</summary>
/// <param name="before">What stands before it in the case.</param>
/// <param name="after">What stands after it.</param>
/// <param name="pointer">Where it then is, as a JSON Pointer.</param>
/// <param name="make">Makes it from the case.</param>
/// <param name="write">Writes it.</param>
internal sealed class EmbeddedConverter<T>(string before, string after, string pointer, Func<CaseLine, PersonFacts, T> make, Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Read(Encoding.UTF8.GetBytes(before + document.RootElement.GetRawText() + after), pointer, make);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WireErrors.Writing(writer, value, write);

    /// <summary>Reads the case, and makes the fact.</summary>
    /// <exception cref="JsonException">It is not allowed.</exception>
    public static T Read(byte[] line, string pointer, Func<CaseLine, PersonFacts, T> make)
    {
        var facts = new PersonFacts();
        try
        {
            return make(CaseLine.Read(line), facts);
        }
        catch (InvalidFactException e)
        {
            throw WireErrors.Of(e.Error.Code, e.Error.Message, facts.Pointer + e.Error.Path, pointer);
        }
        catch (WireException e) when (e.Pointer is not null)
        {
            throw WireErrors.Of(e.Code, e.Message, e.Pointer, pointer);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reading that failed does not tell; this one does.
            var error = Diagnosis.Of(line);
            throw WireErrors.Of(error.Code, error.Message, error.Pointer, pointer);
        }
    }
}
