using System.Text.Json;

namespace QualificationRules.Json.Values;

/// <summary>Input as it is shown in a message: at most 40 characters of it, unless said otherwise.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The start of the text; half of a surrogate pair is never shown.</summary>
    public static string Of(string text, int longest = Longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest;
        return string.Concat(text.AsSpan(0, length), "...");
    }

    /// <summary>The start of the string or number that the reader stands on.</summary>
    /// <exception cref="InvalidOperationException">It is a string with half of a surrogate pair.</exception>
    public static string Of(ref Utf8JsonReader reader) => Of(
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
}
