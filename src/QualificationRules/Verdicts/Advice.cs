using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Verdicts;

/// <summary>Something to do or to know, beside a verdict and never part of its outcome.</summary>
public sealed class Advice : IUtf8SpanFormattable, IEquatable<Advice>
{
    private readonly string _wording;
    private readonly ArgumentOf _argument;

    internal Advice(Recommendation recommendation)
    {
        (Code, By, Citations, About) = (recommendation.Code, recommendation.By, recommendation.Citations, recommendation.About);
        (_wording, _argument) = (recommendation.Wording, recommendation.Argument);
    }

    /// <summary>A stable name, such as <c>complete-nasenco-in-time</c>.</summary>
    public string Code { get; }

    /// <summary>The last day on which to do it, that day included; null where there is none.</summary>
    public LocalDate? By { get; }

    /// <summary>The provisions and guidance that the advice rests on.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The qualification that it is about, described by <see cref="Catalogue.Of"/>; null where it names none.</summary>
    public Qualification? About { get; }

    /// <summary>The arguments of the text, in its order. One that the facts do not give is left out.</summary>
    public ImmutableArray<Argument> Arguments => Wording.ArgumentsOf(_wording, _argument);

    /// <summary>The advice in plain English.</summary>
    public string Text => Wording.Render(_wording, _argument);

    /// <summary>Equal when the code, the day, the text and the citations are.</summary>
    public bool Equals(Advice? other) =>
        other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal) && By == other.By && About == other.About
        && string.Equals(Text, other.Text, StringComparison.Ordinal) && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Advice);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, By);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Writes <see cref="Text"/> as UTF-8, without making a string of it.</summary>
    /// <inheritdoc cref="Reason.TryFormat"/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Wording.TryRender(_wording, _argument, utf8Destination, out bytesWritten);
}
