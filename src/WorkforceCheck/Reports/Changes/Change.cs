using System.Collections.Immutable;

namespace WorkforceCheck.Reports;

/// <summary>What became of a row since an earlier run.</summary>
/// <param name="Kind">What, in a word.</param>
/// <param name="EmployeeId">Whose row it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="School">The school to show.</param>
/// <param name="Urn">The school's URN; null where it is not known.</param>
/// <param name="Line">Its line in the file of this run; null where it has left.</param>
/// <param name="Before">What was told of it then, in words; empty where nothing was.</param>
/// <param name="After">What is told of it now, in words; empty where nothing is.</param>
/// <param name="Why">Why, in sentences, the first cause first; empty where that is not said.</param>
internal sealed record Change(ChangeKind Kind, string EmployeeId, string Name, string School, string? Urn, int? Line, string Before, string After, ImmutableArray<string> Why)
{
    /// <summary>All of it in words, such as <c>Still in time -> Overdue. Time passed: Overdue since 22 November 2026.</c></summary>
    public string Words => string.Join(' ', Why.Prepend((Before, After) switch
    {
        (_, "") => $"Was: {Before}.",
        ("", _) => $"{After}.",
        _ => $"{Before} -> {After}.",
    }));
}
