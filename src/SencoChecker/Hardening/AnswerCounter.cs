using System.Diagnostics.Metrics;
using System.Text;

namespace SencoChecker.Hardening;

/// <summary>Counts the answers of a route: by the value of one property, or by the code of an error. Nothing else of an answer is looked at.</summary>
internal sealed class AnswerCounter(Counter<long> answers, string route, string says)
{
    // No text that somebody sent can hold either: its quotation marks are escaped.
    private readonly byte[] _says = Encoding.UTF8.GetBytes($"\"{says}\":\"");

    private static ReadOnlySpan<byte> Error => "\"error\":{\"code\":\""u8;

    /// <summary>The stream, which counts the answers that are written to it where anybody wants to know.</summary>
    public Stream Counting(Stream stream) => answers.Enabled ? new CountingStream(stream, this) : stream;

    /// <summary>Counts answers, a line each; the last may go without its line break.</summary>
    public void Count(ReadOnlySpan<byte> lines)
    {
        if (!answers.Enabled)
        {
            return;
        }

        foreach (var range in lines.Split((byte)'\n'))
        {
            if (lines[range] is { IsEmpty: false } answer)
            {
                answers.Add(1, new("http.route", route), new("answer", After(_says, answer) ?? After(Error, answer) ?? "answered"));
            }
        }
    }

    private static string? After(ReadOnlySpan<byte> before, ReadOnlySpan<byte> answer)
    {
        var at = answer.IndexOf(before);
        if (at < 0)
        {
            return null;
        }

        var value = answer[(at + before.Length)..];
        return Encoding.UTF8.GetString(value[..value.IndexOf((byte)'"')]);
    }
}
