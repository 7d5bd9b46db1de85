using System.Text.Json;

namespace QualificationRules.Json.Values;

/// <summary>The names that the values of an enumeration have on the wire.</summary>
internal sealed class NameTable<T>(params (string Name, T Value)[] names)
    where T : struct, Enum
{
    /// <summary>The name of a value.</summary>
    public string NameOf(T value)
    {
        foreach (var (name, named) in names)
        {
            if (EqualityComparer<T>.Default.Equals(named, value))
            {
                return name;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "It has no name on the wire.");
    }

    /// <summary>The value whose name the reader stands on.</summary>
    /// <exception cref="WireException">It is no string, or not one of the names.</exception>
    public T Parse(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw WireException.WrongType($"one of {Allowed()}", reader.TokenType);
        }

        foreach (var (name, value) in names)
        {
            if (reader.ValueTextEquals(name))
            {
                return value;
            }
        }

        throw new WireException(ErrorCodes.InvalidValue, $"\"{Excerpt.Of(ref reader)}\" is not allowed; allowed are {Allowed()}.");
    }

    private string Allowed() => string.Join(", ", names.Select(name => name.Name));
}
