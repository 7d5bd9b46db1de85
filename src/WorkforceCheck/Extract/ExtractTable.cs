using System.Collections.Immutable;

namespace WorkforceCheck.Extract;

/// <summary>The rows of a file, before they are put together into people.</summary>
/// <param name="Present">The columns that the header has.</param>
/// <param name="Rows">Every row that is not blank, in order, also those with a problem.</param>
/// <param name="Problems">What is wrong with single cells and rows.</param>
internal sealed record ExtractTable(ImmutableHashSet<Column> Present, ImmutableArray<ExtractRow> Rows, ImmutableArray<Problem> Problems);
