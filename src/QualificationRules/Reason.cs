using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules;

/// <summary>A finding of a verdict. The code and the arguments are the contract; the text is a view of them.</summary>
public sealed class Reason
{
    internal Reason(Finding finding, Truth holds, Func<string, string?> argument, LocalDate on)
    {
        (Finding, Holds) = (finding, holds);
        Arguments = Wording.ArgumentsOf(finding.Wording(holds), argument);
        Citations = [.. finding.Citations.Where(citation => citation.AppliesOn(on))];
        Citations = Citations.IsEmpty ? finding.Citations : Citations;
    }

    /// <summary>The proposition.</summary>
    public Finding Finding { get; }

    /// <summary>Its stable name.</summary>
    public string Code => Finding.Code;

    /// <summary>Whether it holds, fails, or is not known.</summary>
    public Truth Holds { get; }

    /// <summary>The provisions in force on the date asked about, or all of them where none was.</summary>
    public ImmutableArray<Citation> Citations { get; }

    /// <summary>The arguments of the text, in its order. One that the facts do not give is missing.</summary>
    public ImmutableArray<Argument> Arguments { get; }

    /// <summary>The finding in plain English.</summary>
    public string Text => Wording.Render(Finding.Wording(Holds), Arguments);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
