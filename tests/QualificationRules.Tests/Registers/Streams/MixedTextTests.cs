using System.Text;
using FluentAssertions;
using QualificationRules.Registers.Extracts;
using Xunit;

namespace QualificationRules.Tests.Registers.Streams;

/// <summary>Text of which some lines are UTF-8 and others Windows-1252, read piece by piece.</summary>
public sealed class MixedTextTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Each_line_is_taken_as_what_it_is(string ending)
    {
        var random = new Random(1);
        var (bytes, text) = (new MemoryStream(), new StringBuilder());
        for (var line = 0; line < 2_000; line++)
        {
            var words = string.Concat(Enumerable.Repeat("Zo\u00EB \u20AC ", random.Next(40))) + ending;
            bytes.Write((random.Next(2) == 0 ? Encoding.UTF8 : Windows).GetBytes(words));
            text.Append(words);
        }

        using var reader = new MixedText(new MemoryStream(bytes.ToArray()));
        reader.ReadToEnd().Should().Be(text.ToString());
    }

    [Theory]
    [InlineData("Zo\u00EB\n", "", false)]
    [InlineData("Zo\u00EB\n", "Zo\u00EB", true)]
    [InlineData("Zo\u00EB\n", "Zoe", false)]
    public void Whether_some_lines_are_UTF_8_is_told(string windows, string utf8, bool has)
    {
        using var reader = new MixedText(new MemoryStream([.. Windows.GetBytes(windows), .. Encoding.UTF8.GetBytes(utf8)]));

        reader.HasUtf8().Should().Be(has);
    }
}
