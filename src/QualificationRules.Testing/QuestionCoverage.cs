using System.Collections.Immutable;

namespace QualificationRules.Testing;

/// <summary>How much of a question a suite has exercised.</summary>
/// <param name="Question">The question by its code, whatever the course.</param>
/// <param name="Verdicts">How many verdicts on it there were.</param>
/// <param name="Rows">The rows of its table; one is exercised by a verdict that reaches it and no other, or others too between which no fact decides.</param>
/// <param name="Findings">Its findings, as each can be a reason; one is exercised by a verdict that gives it as such.</param>
/// <param name="Provisions">The provisions that its findings cite; one is exercised by a verdict with a reason that cites it.</param>
public sealed record QuestionCoverage(
    string Question, int Verdicts, ImmutableArray<CoverageItem> Rows, ImmutableArray<CoverageItem> Findings, ImmutableArray<CoverageItem> Provisions)
{
    /// <summary>The counts, and the name of everything that was not exercised.</summary>
    public override string ToString()
    {
        IEnumerable<string> lines =
        [
            $"{Question}: {Verdicts} verdicts",
            .. Shown("rows", Rows),
            .. Shown("findings", Findings),
            .. Shown("provisions", Provisions),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Shown(string kind, ImmutableArray<CoverageItem> items)
    {
        var missing = items.Where(item => item.Verdicts == 0).ToArray();
        return missing.Select(item => $"    not: {item.Name}").Prepend($"  {kind}: {items.Length - missing.Length} of {items.Length}");
    }
}
