namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the rows of a sheet. A row that is wrong in itself is kept with its fault; the others are still read.</summary>
/// <param name="sheet">The sheet.</param>
/// <param name="note">Told how it was read.</param>
internal sealed class ExtractReader(Sheet sheet, Action<Note> note)
{
    /// <summary>A row that cannot be given to its person cannot hold back their other rows.</summary>
    public const string PersonNotKnown = "Whose row this is may not have been read: until it is mended, an answer for the same person may lack this post.";

    private readonly Header _header = sheet.Header;
    private readonly bool _hasIds = sheet.Header.Present.Contains(Columns.EmployeeId);
    private readonly int _roleAt = sheet.Header.Columns.IndexOf(Columns.Role);
    private readonly RoleReadings _roles = new(sheet.Header);

    /// <summary>Every row that is neither blank nor a footer, in order.</summary>
    /// <exception cref="UnreadableFileException">A row is too large, or begins another table.</exception>
    public IEnumerable<ExtractRow> Read()
    {
        var padded = PaddedWidth();
        foreach (var row in sheet.Rows.Where(row => !row.IsBlank))
        {
            if (Footers.IsFooter(row, _header))
            {
                note(new(NoteKinds.Footer, row.Line, Quoted.Of(string.Join(" ", row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(3)))));
                continue;
            }

            if (Footers.IsOtherTable(row))
            {
                throw new UnreadableFileException($"Line {row.Line} has headings again, and others than line {_header.Line}: another table begins there. Give each table in a file of its own.");
            }

            yield return RowOf(row, FaultOf(row, padded));
        }
    }

    /// <summary>
    /// Some systems put separators after every row and not after the headings. Where they stand after some rows alone, cells have moved.
    /// </summary>
    /// <returns>How many cells every row then has; null where it is not so.</returns>
    private int? PaddedWidth()
    {
        int? width = null;
        foreach (var row in sheet.Rows.Where(row => !row.IsBlank && !Footers.IsFooter(row, _header)))
        {
            if (!IsPadded(row) || (width ??= row.Cells.Length) != row.Cells.Length)
            {
                return null;
            }
        }

        return width;
    }

    private bool IsPadded(SheetRow row) => !sheet.IsWorkbook && !row.IsMisquoted && row.Cells.Length > _header.Width && Array.TrueForAll(row.Cells[_header.Columns.Length..], string.IsNullOrWhiteSpace);

    private string? FaultOf(SheetRow row, int? padded)
    {
        var width = _header.Columns.Length;
        return row.IsMisquoted ? "The quotation marks do not match; put a cell that has commas or quotation marks into quotation marks on one line, and double those inside. " + PersonNotKnown
            : sheet.IsWorkbook || (row.Cells.Length >= width && row.Cells.Length <= _header.Width) || padded is not null ? null
            : $"The row has {row.Cells.Length} cells and the header {width}; each row needs as many as the header, and a cell that has a comma needs quotation marks around it.";
    }

    private ExtractRow RowOf(SheetRow row, string? fault)
    {
        var role = RoleOf(row, fault is null);
        if (!role.IsOther && fault is null)
        {
            UnclearCells.Check(row, _header);
        }

        var cells = new Dictionary<Column, ExtractCell>();
        for (var i = 0; i < _header.Columns.Length && i < row.Cells.Length; i++)
        {
            if (_header.Columns[i] is not { } column || CellText.Clean(row.Cells[i]) is not { Length: > 0 } text)
            {
                continue;
            }

            // Of other roles only what tells of the person, and which school it is, is kept: most rows of a staff list are theirs.
            if (!role.IsOther || fault is not null || column.IsOfPerson || column == Columns.EmployeeId)
            {
                Add(column, text, row, i, cells);
            }
            else if (SchoolsInFile.Tells(column) && !Placeholders.IsBlank(text, inDates: false) && !Placeholders.IsUnknown(text))
            {
                cells[column] = new(row.Line, text);
            }
        }

        if (!role.IsOther && fault is null && !cells.ContainsKey(Columns.RoleEnd) && !cells.ContainsKey(Columns.ContractEnd))
        {
            AddUnknownEnd(row, cells);
        }

        if (!_hasIds && cells.TryGetValue(Columns.Trn, out var trn))
        {
            cells[Columns.EmployeeId] = trn with { Text = NumberCells.Trn(trn.Text) is { IsRead: true } read ? read.Value : trn.Text };
        }

        return new(row.Line, cells, role, fault);
    }

    /// <summary>A blank end says that they are still in post, but not beside a cell that says that they have left.</summary>
    private void AddUnknownEnd(SheetRow row, Dictionary<Column, ExtractCell> cells)
    {
        foreach (var at in _header.Leavers.Where(at => at < row.Cells.Length && LeaverColumns.SaysGone(_header.Headings[at], CellText.Clean(row.Cells[at]))).Take(1))
        {
            note(new(NoteKinds.Leaver, row.Line, $"{_header.Headings[at]}: {Quoted.Of(CellText.Clean(row.Cells[at]))}"));
            cells[Columns.RoleEnd] = new(row.Line, "unknown");
        }
    }

    private RoleReading RoleOf(SheetRow row, bool isReadable)
    {
        var text = _roleAt >= 0 && _roleAt < row.Cells.Length ? CellText.Clean(row.Cells[_roleAt]) : "";
        if (_roleAt >= 0 && isReadable && RoleReadings.IsBlank(text))
        {
            note(new(NoteKinds.BlankRole, row.Line, $"{Columns.Role.Name}: {(text.Length > 0 ? Quoted.Of(text) : "the cell is blank")}"));
        }

        return _roles.Of(text);
    }

    private void Add(Column column, string text, SheetRow row, int at, Dictionary<Column, ExtractCell> cells)
    {
        if (column != Columns.Name && column != Columns.Role && Placeholders.IsBlank(text, column.IsDate))
        {
            note(new(NoteKinds.Placeholder, row.Line, $"{column.Name}: {Quoted.Of(text)}"));
            return;
        }

        // Where a blank cell is not known either, one that says so is as blank; of dates it is a fact that there is one.
        if (!column.IsDate && !Columns.SayWhenBlank.Contains(column) && Placeholders.IsUnknown(text))
        {
            note(new(NoteKinds.NotKnown, row.Line, $"{column.Name}: {Quoted.Of(text)}"));
            return;
        }

        if (sheet.IsFrom1904 && column.IsDate && row.Numbers is { } days && days[at] && DayNumbers.From1904(text) is { } day)
        {
            note(new(NoteKinds.From1904, row.Line, $"{column.Name}: {Quoted.Of(text)} is {day}"));
            text = $"{day}";
        }

        if (column == Columns.Trn && row.Numbers is { } numbers && numbers[at] && text.All(char.IsAsciiDigit) && NumberCells.WithZeros(text) is var full && full.Length != text.Length)
        {
            note(new(NoteKinds.Zeros, row.Line, $"{column.Name}: {Quoted.Of(text)} is {full}"));
            text = full;
        }

        cells[column] = new(row.Line, text);
    }
}
