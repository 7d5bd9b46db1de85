using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QualificationRules.Json.Converters;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Lines;

/// <summary>
/// Reads a line that is no case again, to say what is wrong first and where, by the metadata of the types and the same converters
/// as the reading that failed; that one is fast and its exceptions do not tell.
/// </summary>
internal sealed class Diagnosis
{
    private readonly StringBuilder _pointer = new();

    private Diagnosis()
    {
    }

    /// <summary>The first error of the line.</summary>
    public static WireException Of(ReadOnlySpan<byte> line)
    {
        var diagnosis = new Diagnosis();
        var reader = new Utf8JsonReader(line);
        try
        {
            reader.Read();
            diagnosis.Check(ref reader, CaseLineContext.Default.CaseLine);
            reader.Read();
            return new(ErrorCodes.MalformedJson, "The line is no case.", null);
        }
        catch (WireException e)
        {
            return new(e.Code, e.Message, diagnosis._pointer.ToString());
        }
        catch (JsonException)
        {
            return new(ErrorCodes.MalformedJson, $"The line is not JSON from byte {reader.BytesConsumed} on; a case is one object, without comments or trailing commas.", null);
        }
        catch (InvalidOperationException)
        {
            return new(ErrorCodes.MalformedJson, "A string has half of a surrogate pair and so is no text.", diagnosis._pointer.ToString());
        }
    }

    private void Check(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Enumerable:
                CheckArray(ref reader, type);
                break;
            case JsonTypeInfoKind.Object:
                CheckObject(ref reader, type);
                break;
            default:
                // The one list of values has texts.
                LineValues.Text(ref reader);
                break;
        }
    }

    private void CheckObject(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw WireException.WrongType("an object", reader.TokenType);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var length = Enter(name);
            var property = type.Properties.FirstOrDefault(known => string.Equals(known.Name, name, StringComparison.Ordinal))
                ?? throw new WireException(ErrorCodes.UnknownProperty, $"There is no property \"{Excerpt.Of(name)}\" here; allowed are {string.Join(", ", type.Properties.Select(known => known.Name))}.");
            if (!seen.Add(name))
            {
                throw new WireException(ErrorCodes.DuplicateProperty, $"The property {name} is given twice; once is allowed.");
            }

            reader.Read();
            CheckProperty(ref reader, property);
            _pointer.Length = length;
        }

        if (type.Properties.FirstOrDefault(property => property.IsRequired && !seen.Contains(property.Name)) is { } missing)
        {
            Enter(missing.Name);
            throw new WireException(ErrorCodes.MissingProperty, $"The property {missing.Name} is required.");
        }
    }

    private void CheckProperty(ref Utf8JsonReader reader, JsonPropertyInfo property)
    {
        var converter = property.CustomConverter as IValueConverter;
        if (reader.TokenType == JsonTokenType.Null && converter is not { HandleNull: true })
        {
            if (!property.IsSetNullable)
            {
                throw WireException.NullNotAllowed();
            }
        }
        else if (converter is not null)
        {
            converter.Check(ref reader);
        }
        else
        {
            Check(ref reader, CaseLineContext.Default.GetTypeInfo(property.PropertyType)!);
        }
    }

    private void CheckArray(ref Utf8JsonReader reader, JsonTypeInfo type)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw WireException.WrongType("an array", reader.TokenType);
        }

        var element = CaseLineContext.Default.GetTypeInfo(type.ElementType!)!;
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            var length = Enter($"{index}");
            if (reader.TokenType == JsonTokenType.Null)
            {
                throw WireException.NullNotAllowed();
            }

            Check(ref reader, element);
            _pointer.Length = length;
        }
    }

    /// <summary>Goes down to a property or element; an error leaves the pointer where it was found.</summary>
    private int Enter(string token)
    {
        var length = _pointer.Length;
        _pointer.Append('/').Append(token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return length;
    }
}
