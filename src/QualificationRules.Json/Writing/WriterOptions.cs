using System.Text.Encodings.Web;
using System.Text.Json;

namespace QualificationRules.Json.Writing;

/// <summary>How JSON is written. Text is for a pipe or a file and stays readable; it is not safe to put into HTML unescaped.</summary>
internal static class WriterOptions
{
    /// <summary>For cases and receipts.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For verdicts, whose structure is the same in every run: the writer does not check it again.</summary>
    public static JsonWriterOptions Unchecked { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
