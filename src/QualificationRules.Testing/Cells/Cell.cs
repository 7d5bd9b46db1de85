using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Testing.Cells;

/// <summary>One combination of what each part of a situation's facts can be, and what is found of it.</summary>
/// <param name="Situation">The case that the parts vary.</param>
/// <param name="Parts">What each part is.</param>
/// <param name="Found">What is found, under each of the rulesets.</param>
internal readonly record struct Cell(CellCase Situation, ImmutableArray<Func<StaffRecord, StaffRecord>> Parts, ImmutableArray<Found> Found)
{
    /// <summary>A case in this cell.</summary>
    public CellCase Case => Situation with { Record = Parts.Aggregate(Situation.Record, (record, part) => part(record)) };
}
