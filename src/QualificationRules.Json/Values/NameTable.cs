using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualificationRules.Json.Values;

/// <summary>The names that the values of an enumeration have on the wire.</summary>
internal sealed class NameTable<T>(params (string Name, T Value)[] names)
    where T : struct, Enum
{
    private readonly JsonEncodedText[] _encoded = [.. names.Select(static each => JsonEncodedText.Encode(each.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping))];

    /// <summary>The name of a value.</summary>
    public string NameOf(T value) => names[IndexOf(value)].Name;

    /// <summary>The name of a value as it is written.</summary>
    public JsonEncodedText EncodedNameOf(T value) => _encoded[IndexOf(value)];

    /// <summary>The value whose name the reader stands on.</summary>
    /// <exception cref="WireException">It is no string, or not one of the names.</exception>
    public T Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType($"one of {Allowed()}", reader.TokenType);
        }

        for (var i = 0; i < _encoded.Length; i++)
        {
            var name = _encoded[i].EncodedUtf8Bytes;
            if (reader.ValueIsEscaped ? reader.ValueTextEquals(name) : reader.ValueSpan.SequenceEqual(name))
            {
                return names[i].Value;
            }
        }

        throw new WireException(ErrorCodes.InvalidValue, $"\"{Excerpt.Of(ref reader)}\" is not allowed; allowed are {Allowed()}.");
    }

    /// <summary>The value of this name.</summary>
    /// <exception cref="WireException">It is not one of the names.</exception>
    public T Parse(string name)
    {
        foreach (var (known, value) in names)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new WireException(ErrorCodes.InvalidValue, $"\"{Excerpt.Of(name)}\" is not allowed; allowed are {Allowed()}.");
    }

    private int IndexOf(T value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(names[i].Value, value))
            {
                return i;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "It has no name on the wire.");
    }

    private string Allowed() => string.Join(", ", names.Select(name => name.Name));
}
