using System.Text;

namespace WorkforceCheck.Extract;

/// <summary>Turns the bytes of a file into text: UTF-8, with or without a byte order mark, and nothing else.</summary>
internal static class ExtractText
{
    private const string SaveAs = "In Excel: File, Save As, \"CSV UTF-8 (Comma delimited)\".";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ExtractException">The bytes are no UTF-8 text.</exception>
    public static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            throw new ExtractException($"The file is an Excel workbook, not CSV. {SaveAs}");
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
        {
            throw new ExtractException($"The file is UTF-16 (\"Unicode text\") or no text at all; UTF-8 is needed. {SaveAs}");
        }

        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new ExtractException($"Line {line} is not UTF-8; the file was probably saved as plain CSV (Windows-1252). {SaveAs}");
        }
    }
}
