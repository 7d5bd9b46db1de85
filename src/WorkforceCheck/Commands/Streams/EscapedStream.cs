using System.Globalization;
using System.Text;
using QualificationRules.Registers;

namespace WorkforceCheck.Commands;

/// <summary>
/// A terminal that lines for programs are written to: a character that it would obey, or not show, is written as JSON escapes it, so
/// that what was JSON stays the same JSON. The byte order mark that a file begins with is left out.
/// </summary>
internal sealed class EscapedStream(Stream inner) : StreamDoor(inner)
{
    private const int ByteOrderMark = 0xFEFF;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private bool _isBegun;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var chars = new char[_decoder.GetCharCount(buffer, flush: false)];
        _decoder.GetChars(buffer, chars, flush: false);
        var escaped = new StringBuilder(chars.Length);
        foreach (var rune in chars.AsSpan().EnumerateRunes())
        {
            _ = rune.Value switch
            {
                ByteOrderMark when !_isBegun => escaped,
                not ('\n' or '\r') when VisibleText.IsHarmful(rune) => Escape(escaped, rune),
                _ => escaped.Append(rune.ToString()),
            };
            _isBegun = true;
        }

        Inner.Write(Encoding.UTF8.GetBytes(escaped.ToString()));
    }

    private static StringBuilder Escape(StringBuilder escaped, Rune rune)
    {
        foreach (var unit in rune.ToString())
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return escaped;
    }
}
