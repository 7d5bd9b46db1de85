using System.Text.Json;

namespace QualificationRules.Json.Lines;

/// <summary>Finds the id of a line that is no case, so that the caller can tell which one was rejected.</summary>
internal static class LineId
{
    /// <summary>The first string property <c>id</c> of the object on the line; null where the line breaks off or goes wrong before it.</summary>
    public static string? Find(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject ? FindIn(ref reader) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, or a string that is no text.
            return null;
        }
    }

    private static string? FindIn(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isId = reader.ValueTextEquals("id"u8);
            if (!reader.Read())
            {
                return null;
            }

            if (isId && reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString();
            }

            if (!reader.TrySkip())
            {
                return null;
            }
        }

        return null;
    }
}
