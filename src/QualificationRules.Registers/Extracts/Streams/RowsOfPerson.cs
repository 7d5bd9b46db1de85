using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The rows of one person, or the next of them where they are more than are taken at once.</summary>
/// <param name="Person">The line of the person's first row.</param>
/// <param name="Count">How many rows the person has.</param>
/// <param name="Rows">The rows, in order.</param>
internal sealed record RowsOfPerson(int Person, int Count, ImmutableArray<ExtractRow> Rows)
{
    /// <summary>Whether the person's first row is among them.</summary>
    public bool IsFirst => Rows[0].Line == Person;
}
