using System.Collections.Immutable;

namespace QualificationRules.Registers.Teachers;

/// <summary>
/// A fact of which sources say what cannot be true together. None of them is believed: of dates the fact is every day from the earliest to the latest that a side
/// leaves possible, and where one side says that it never happened, or the fact is no date, it is not known.
/// </summary>
/// <param name="Fact">The fact, by the name of its column in an extract.</param>
/// <param name="Sides">What each source says.</param>
public sealed record FactConflict(string Fact, ImmutableArray<SourcedFact> Sides)
{
    /// <summary>Such as <c>QTS Date: 2008-08-01 (line 3); 2009-08-01 (trs.json, line 1)</c>.</summary>
    public override string ToString() => $"{Fact}: {string.Join("; ", Sides)}";

    /// <summary>Equal when the fact and every side are.</summary>
    public bool Equals(FactConflict? other) => other is not null && string.Equals(Fact, other.Fact, StringComparison.Ordinal) && Sides.SequenceEqual(other.Sides);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Fact, Sides.Length);
}
