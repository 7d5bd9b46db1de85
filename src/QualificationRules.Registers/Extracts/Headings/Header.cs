using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The headings of a file: which column stands where.</summary>
/// <param name="Line">The line they stand on.</param>
/// <param name="Width">How many cells that line has.</param>
/// <param name="Columns">The column at each place; null where the heading means nothing here.</param>
/// <param name="Headings">The headings as they are written.</param>
internal sealed record Header(int Line, int Width, ImmutableArray<Column?> Columns, ImmutableArray<string> Headings)
{
    /// <summary>The columns that the file has.</summary>
    public ImmutableHashSet<Column> Present { get; } = [.. Columns.OfType<Column>()];

    /// <summary>The places of headings that mean a column for which another heading was taken.</summary>
    public ImmutableHashSet<int> SetAside { get; init; } = [];

    /// <summary>The places of columns that say whether somebody has left, and not when.</summary>
    public ImmutableArray<int> Leavers { get; init; } = [];

    /// <summary>The places of columns that are left out although their cells may tell of an award, since the user has not said to leave them out; none where a register tells of awards.</summary>
    public ImmutableArray<int> Unasked { get; init; } = [];

    /// <summary>Which headings were taken for which columns, where that was not plain.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>The headings that mean nothing here.</summary>
    public IEnumerable<string> LeftOut => Headings.Where((heading, at) => Columns[at] is null && heading.Length > 0 && !SetAside.Contains(at));

    /// <summary>How many columns a row names, for telling whether it is the one with the headings.</summary>
    /// <param name="row">The row.</param>
    /// <param name="map">What the user says of headings.</param>
    /// <param name="lenient">Whether headings that are unclear count too.</param>
    public static int Score(SheetRow row, ColumnMap map, bool lenient) => row.Cells
        .Select(cell => map.TryFind(cell, out var mapped) ? mapped : Synonyms.Find(cell) ?? (lenient ? UnclearHeadings.Candidates(cell, ImmutableHashSet<Column>.Empty).FirstOrDefault() : null))
        .OfType<Column>().Distinct().Count();

    /// <summary>Reads the headings.</summary>
    /// <exception cref="UnreadableFileException">Something about them is unclear; the message tells all of it.</exception>
    public static Header Read(SheetRow row, ExtractOptions options)
    {
        // Excel leaves separators behind where columns were deleted at the right.
        var last = Array.FindLastIndex(row.Cells, name => !string.IsNullOrWhiteSpace(name));
        ImmutableArray<string> headings = [.. row.Cells.Take(last + 1).Select(CellText.Clean)];
        options.Map.RequireIn(headings);
        var choice = HeadingChoice.Of(headings, options.Map);
        var header = new Header(row.Line, row.Cells.Length, [.. choice.Columns], headings)
        {
            SetAside = choice.SetAside, Notes = choice.Notes,
        };
        ImmutableArray<int> unsaid = [.. Enumerable.Range(0, headings.Length).Where(at => choice.Columns[at] is null && headings[at].Length > 0 && !header.SetAside.Contains(at) && !options.Map.TryFind(headings[at], out _))];
        header = header with
        {
            Leavers = [.. unsaid.Where(at => LeaverColumns.Has(headings[at]))],
            Unasked = options.Teachers?.TellOfCourses == true ? [] : unsaid,
        };
        var unclear = HeaderProblems.Of(header, header.Present, options).ToList();
        return unclear.Count == 0 ? header : throw header.NotClear(unclear);
    }

    /// <summary>The refusal of a file whose headings are not clear.</summary>
    /// <param name="problems">What is not clear, a sentence each.</param>
    public UnreadableFileException NotClear(IEnumerable<string> problems) => new(
        $"The headings, on line {Line}, are not clear:\n- {string.Join("\n- ", problems)}\n"
        + "Say what a heading stands for with --map \"Their heading=Role Start Date\", or leave its column out with --map \"Their heading=\".");
}
