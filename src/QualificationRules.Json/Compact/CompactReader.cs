using System.Buffers;
using System.Text;
using System.Text.Json;

namespace QualificationRules.Json;

/// <summary>Puts the citations back into the lines of a compact file, so that each is the line that <see cref="JsonLines"/> would have written.</summary>
public sealed class CompactReader
{
    private readonly Dictionary<string, byte[]> _citations = new(StringComparer.Ordinal);

    /// <summary>Begins with the first line of the file.</summary>
    /// <exception cref="FormatException">It is not the first line of a compact file, or of another version of the form.</exception>
    public CompactReader(ReadOnlySpan<byte> firstLine)
    {
        try
        {
            var reader = new Utf8JsonReader(firstLine);
            using var first = JsonDocument.ParseValue(ref reader);
            if (!string.Equals(first.RootElement.GetProperty("format").GetString(), CompactLines.Format, StringComparison.Ordinal))
            {
                throw NotFirst();
            }

            Ruleset = first.RootElement.GetProperty("ruleset").GetString() ?? throw NotFirst();
            foreach (var citation in first.RootElement.GetProperty("cites").EnumerateObject())
            {
                _citations[citation.Name] = Encoding.UTF8.GetBytes(citation.Value.GetRawText());
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw NotFirst(e);
        }
    }

    /// <summary>The version of the law and programme data that the file was made with.</summary>
    public string Ruleset { get; }

    /// <summary>Writes a later line of the file, a verdict or an error, with its citations in full.</summary>
    /// <param name="line">The line, in UTF-8, without its line break.</param>
    /// <param name="to">Where it is written. Of a line that is refused nothing is.</param>
    /// <exception cref="FormatException">The line is not JSON, or names a key that the first line does not have.</exception>
    public void Expand(ReadOnlySpan<byte> line, IBufferWriter<byte> to)
    {
        ArgumentNullException.ThrowIfNull(to);
        var expanded = new ArrayBufferWriter<byte>(line.Length + 1);
        try
        {
            Copy(line, expanded);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("The line is not a line of JSON.", e);
        }

        to.Write(expanded.WrittenSpan);
    }

    private void Copy(ReadOnlySpan<byte> line, ArrayBufferWriter<byte> to)
    {
        var reader = new Utf8JsonReader(line);
        var copied = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("cites"u8))
            {
                continue;
            }

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    to.Write(line[copied..(int)reader.TokenStartIndex]);
                    to.Write(CitationOf(reader.GetString()!));
                    copied = (int)reader.BytesConsumed;
                }
            }
        }

        to.Write(line[copied..]);
    }

    private byte[] CitationOf(string key) =>
        _citations.TryGetValue(key, out var citation) ? citation : throw new FormatException($"The line cites \"{key}\", which the first line of the file does not have.");

    private static FormatException NotFirst(Exception? because = null) =>
        new($"The line is not the first line of a compact file: a JSON object with the format \"{CompactLines.Format}\", the ruleset and its cites.", because);
}
