using System.Globalization;
using System.Runtime.CompilerServices;

namespace WorkforceCheck.Reports;

/// <summary>The interpolated strings of <see cref="HtmlWriter"/>. There is no way to have a value written as markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation
{
    private readonly TextWriter _writer;

    public HtmlInterpolation(int literalLength, int formattedCount, HtmlWriter html) => _writer = html.Writer;

    public void AppendLiteral(string markup) => _writer.Write(markup);

    public void AppendFormatted(string text) => PageText.Write(_writer, text);

    public void AppendFormatted(int number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A length in a drawing, to a tenth.</summary>
    public void AppendFormatted(double length) => _writer.Write(length.ToString("0.#", CultureInfo.InvariantCulture));
}
