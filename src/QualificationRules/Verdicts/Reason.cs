using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Verdicts;

/// <summary>A finding of a verdict. The code and the arguments are the contract; the text is a view of them.</summary>
public sealed class Reason : IUtf8SpanFormattable, IEquatable<Reason>
{
    private readonly ArgumentOf _argument;
    private readonly LocalDate _on;

    internal Reason(Finding finding, Truth holds, bool isLawNotVerified, ArgumentOf argument, LocalDate on) =>
        (Finding, Holds, IsLawNotVerified, _argument, _on) = (finding, holds, isLawNotVerified, argument, on);

    /// <summary>The proposition.</summary>
    public Finding Finding { get; }

    /// <summary>Its stable name.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether it holds, fails, or is not known.</summary>
    public Truth Holds { get; }

    /// <summary>Whether it is the law, and not a fact, that leaves the finding open: the text or its commencement has not been verified.</summary>
    public bool IsLawNotVerified { get; }

    /// <summary>The provisions in force on the date asked about, or all of them where none was.</summary>
    public ImmutableArray<Citation> Citations => Finding.CitationsOn(_on);

    /// <summary>The arguments of the text, in its order. One that the facts do not give is left out.</summary>
    public ImmutableArray<Argument> Arguments => Wording.ArgumentsOf(Finding.Wording(Holds), _argument);

    /// <summary>The finding in plain English.</summary>
    public string Text => Wording.Render(Finding.Wording(Holds), _argument);

    /// <summary>Equal when the finding, its truth, its text and its citations are.</summary>
    public bool Equals(Reason? other) =>
        other is not null && Finding == other.Finding && Holds == other.Holds && IsLawNotVerified == other.IsLawNotVerified
        && string.Equals(Text, other.Text, StringComparison.Ordinal) && Citations.SequenceEqual(other.Citations);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reason);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Holds);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Writes <see cref="Text"/> as UTF-8, without making a string of it.</summary>
    /// <param name="utf8Destination">Where it is written.</param>
    /// <param name="bytesWritten">How many bytes it took; 0 where it does not fit.</param>
    /// <param name="format">Without meaning: there is one text.</param>
    /// <param name="provider">Without meaning: the text is the same in every culture.</param>
    /// <returns>Whether it fits.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Wording.TryRender(Finding.Wording(Holds), _argument, utf8Destination, out bytesWritten);
}
