using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The rows of a file, before they are put together into people.</summary>
/// <param name="Header">The headings.</param>
/// <param name="Rows">Every row that is neither blank nor a footer, in order, also those with a problem.</param>
/// <param name="Problems">What is wrong with rows as such, and with dates that can be read in two ways.</param>
/// <param name="Notes">How the file was read.</param>
internal sealed record ExtractTable(Header Header, ImmutableArray<ExtractRow> Rows, ImmutableArray<Problem> Problems, ImmutableArray<Note> Notes);
