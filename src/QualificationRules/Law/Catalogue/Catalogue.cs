using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Law;

/// <summary>What the NASENCO, the NPQ for SENCOs and NPQH are, each value with its source.</summary>
public static class Catalogue
{
    /// <summary>Every entry.</summary>
    public static ImmutableArray<CatalogueEntry> Entries => CatalogueEntries.All;

    /// <summary>The entry of a qualification; null where the catalogue has none.</summary>
    public static CatalogueEntry? Of(Qualification qualification) => Entries.FirstOrDefault(entry => entry.Qualification == qualification);
}
