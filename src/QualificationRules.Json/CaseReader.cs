using System.Text.Json;
using System.Text.Unicode;
using QualificationRules.Json.Lines;
using QualificationRules.Json.Values;

namespace QualificationRules.Json;

/// <summary>Reads cases of the wire format.</summary>
public static class CaseReader
{
    /// <summary>The longest line that is read, in bytes, without the line break: 1 MiB.</summary>
    public const int LongestLine = Limits.LongestLine;

    /// <summary>Reads a case from a line of UTF-8 without its line break; a byte order mark at its start is skipped. Never throws, whatever the bytes.</summary>
    public static CaseReading Read(ReadOnlySpan<byte> utf8Line)
    {
        var isTooLong = utf8Line.Length > LongestLine;
        utf8Line = ByteOrderMark.Without(utf8Line);
        if (isTooLong)
        {
            return Rejected(utf8Line, new(ErrorCodes.LineTooLong, "A line has at most 1 MiB.", null));
        }

        if (utf8Line.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return Rejected(utf8Line, new(ErrorCodes.EmptyLine, "The line is empty; a case is one JSON object on a line.", null));
        }

        if (!Utf8.IsValid(utf8Line))
        {
            return Rejected(utf8Line, new(ErrorCodes.MalformedJson, "The line is not UTF-8.", null));
        }

        CaseLine line;
        try
        {
            line = CaseLine.Read(utf8Line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Not JSON, no case, or a string that is no text.
            return Rejected(utf8Line, ErrorOf(Diagnosis.Of(utf8Line)));
        }

        try
        {
            return new(CaseBuilder.Build(line));
        }
        catch (WireException e)
        {
            return new(line.Id, ErrorOf(e));
        }
    }

    private static WireError ErrorOf(WireException e) => new(e.Code, e.Message, e.Pointer);

    private static CaseReading Rejected(ReadOnlySpan<byte> line, WireError error) => new(LineId.Find(line), error);
}
