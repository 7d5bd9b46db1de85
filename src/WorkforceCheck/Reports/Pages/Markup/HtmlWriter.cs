using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WorkforceCheck.Reports;

/// <summary>Writes markup: what stands in the code is written as it is, and every value in an interpolated string as text.</summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    internal TextWriter Writer { get; } = writer;

    /// <summary>Writes markup without values.</summary>
    public void Write([ConstantExpected] string markup) => Writer.Write(markup);

    /// <summary>Writes markup with values. An attribute whose value is one has quotation marks around it.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The interpolated string is written for this writer.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref HtmlInterpolation markup)
    {
        // The handler has written it, part by part.
    }
}
