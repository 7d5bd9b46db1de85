using System.Runtime.CompilerServices;

namespace QualificationRules.Decisions;

/// <summary>For each group of findings of a question, the set of its combinations that the facts leave open.</summary>
[InlineArray(MostGroups)]
internal struct Combinations
{
    public const int MostGroups = 6;

#pragma warning disable IDE0044, S1144 // the element of an inline array is written through its indexer
    private ulong _first;
#pragma warning restore IDE0044, S1144
}
