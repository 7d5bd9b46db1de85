using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WorkforceCheck.Reports;

/// <summary>A line of a saved run: a JSON object that begins with the SHA-256 of all that follows it, so that a line that was damaged or changed is found.</summary>
internal static class SealedLine
{
    private const int RestAt = 77;

    /// <summary>What every such line begins with.</summary>
    public static ReadOnlySpan<byte> Start => "{\"sha256\":\""u8;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a line.</summary>
    /// <param name="into">Where it is written.</param>
    /// <param name="properties">Writes the properties of the object.</param>
    public static void Write(Stream into, Action<Utf8JsonWriter> properties)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Readable))
        {
            writer.WriteStartObject();
            properties(writer);
            writer.WriteEndObject();
        }

        var rest = json.WrittenSpan[1..];
        into.Write(Beginning(rest));
        into.Write(rest);
        into.Write("\n"u8);
    }

    /// <summary>Whether the line is as it was written.</summary>
    public static bool IsIntact(ReadOnlySpan<byte> line) => line.Length > RestAt && line.StartsWith(Beginning(line[RestAt..]));

    private static byte[] Beginning(ReadOnlySpan<byte> rest) => Encoding.ASCII.GetBytes($"{{\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(rest))}\",");
}
