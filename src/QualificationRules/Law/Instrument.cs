using NodaTime;

namespace QualificationRules.Law;

/// <summary>A legal instrument, guidance page or programme document that provisions are cited from.</summary>
/// <param name="Title">How it is cited, such as <c>SI 2014/1530</c>.</param>
/// <param name="Authority">What kind of rule it is.</param>
/// <param name="Url">Where it is published, an absolute address. It is kept as text, since to read it as a <see cref="Uri"/> takes a new process longer than to answer a question.</param>
public sealed record Instrument(string Title, Authority Authority, string Url)
{
    /// <summary>The first day on which the rules draw on it; null where its date plays no part.</summary>
    public LocalDate? AppliesFrom { get; init; }

    /// <summary>The last day on which the rules draw on it; null while they still do.</summary>
    public LocalDate? AppliesUntil { get; init; }

    /// <summary>How it is cited, such as <c>SI 2014/1530</c>.</summary>
    public override string ToString() => Title;

    internal Citation At(string provision, string path = "") =>
        new(this, provision, path.Length == 0 ? Url : Url.TrimEnd('/') + path);
}
