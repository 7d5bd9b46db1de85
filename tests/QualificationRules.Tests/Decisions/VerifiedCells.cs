using System.Collections.Concurrent;
using QualificationRules.Law;
using QualificationRules.Testing.Cells;

namespace QualificationRules.Tests.Decisions;

/// <summary>The cells of each question under the current law, found once for all tests.</summary>
internal static class VerifiedCells
{
    private static readonly ConcurrentDictionary<string, Lazy<TableCells>> ByCode = new(StringComparer.Ordinal);

    /// <summary>The cells of the question of this code.</summary>
    public static TableCells Of(string code) => ByCode.GetOrAdd(code, key => new(() => TableCells.Of(FactSpace.Of(key), Ruleset.Current))).Value;
}
