using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads the rows of a sheet. A row that is wrong in itself is a problem; the others are still read.</summary>
internal sealed class ExtractReader
{
    /// <summary>A row that cannot be given to its person cannot hold back their other rows.</summary>
    public const string PersonNotKnown = "Whose row this is may not have been read: until it is mended, an answer for the same person may lack this post.";

    private readonly Sheet _sheet;
    private readonly Header _header;
    private readonly bool _hasRoles;
    private readonly bool _hasIds;
    private readonly int _roleAt;
    private readonly Dictionary<string, RoleReading> _roles = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ExtractRow>.Builder _rows = ImmutableArray.CreateBuilder<ExtractRow>();
    private readonly List<(int At, SheetRow Row)> _wide = [];
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly ImmutableArray<Note>.Builder _notes = ImmutableArray.CreateBuilder<Note>();

    private ExtractReader(Sheet sheet)
    {
        (_sheet, _header) = (sheet, sheet.Header);
        _roleAt = _header.Columns.IndexOf(Columns.Role);
        (_hasRoles, _hasIds) = (_roleAt >= 0, _header.Present.Contains(Columns.EmployeeId));
    }

    /// <exception cref="UnreadableFileException">There are no rows, or too many.</exception>
    public static ExtractTable Read(Sheet sheet) => new ExtractReader(sheet).Read();

    private ExtractTable Read()
    {
        _notes.AddRange(HeaderNotes.Of(_sheet));
        foreach (var row in _sheet.Rows)
        {
            if (row.IsBlank)
            {
                continue;
            }

            if (Footers.IsFooter(row, _header))
            {
                _notes.Add(new(NoteKinds.Footer, row.Line, Quoted.Of(string.Join(" ", row.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).Take(3)))));
                continue;
            }

            if (_rows.Count >= FileLimits.MostRows)
            {
                throw new UnreadableFileException($"At line {row.Line} the file has more than {FileLimits.MostRows} rows, the most that an extract may have; nothing of it is answered. Split it by school or by trust, all rows of a person in one file.");
            }

            Add(row);
        }

        CheckWide();
        return _rows.Count > 0
            ? new(_header, _rows.ToImmutable(), [.. _problems, .. DatesOfTwoReadings.Find(_rows)], _notes.ToImmutable())
            : throw new UnreadableFileException($"The file has a header and no rows: below line {_header.Line} stands nothing.");
    }

    private void Add(SheetRow row)
    {
        var width = _header.Columns.Length;
        if (row.IsMisquoted)
        {
            Reject(row, "The quotation marks do not match; put a cell that has commas or quotation marks into quotation marks on one line, and double those inside. " + PersonNotKnown);
        }
        else if (!_sheet.IsWorkbook && row.Cells.Length > _header.Width && Array.TrueForAll(row.Cells[width..], string.IsNullOrWhiteSpace))
        {
            _wide.Add((_rows.Count, row));
            _rows.Add(RowOf(row, isReadable: true));
        }
        else if (!_sheet.IsWorkbook && (row.Cells.Length < width || row.Cells.Length > _header.Width))
        {
            Reject(row, OtherWidth(row));
        }
        else
        {
            _rows.Add(RowOf(row, isReadable: true));
        }
    }

    /// <summary>Some systems put separators after every row and not after the headings; after some rows alone, cells have moved.</summary>
    private void CheckWide()
    {
        if (_wide.Count == _rows.Count && _wide.TrueForAll(each => each.Row.Cells.Length == _wide[0].Row.Cells.Length))
        {
            return;
        }

        foreach (var (at, row) in _wide)
        {
            _problems.Add(new(row.Line, null, OtherWidth(row)));
            _rows[at] = RowOf(row, isReadable: false);
        }
    }

    private string OtherWidth(SheetRow row) =>
        $"The row has {row.Cells.Length} cells and the header {_header.Columns.Length}; each row needs as many as the header, and a cell that has a comma needs quotation marks around it.";

    private void Reject(SheetRow row, string message)
    {
        _problems.Add(new(row.Line, null, message));
        _rows.Add(RowOf(row, isReadable: false));
    }

    private ExtractRow RowOf(SheetRow row, bool isReadable)
    {
        var role = RoleOf(row, isReadable);
        var cells = new Dictionary<Column, ExtractCell>();
        for (var i = 0; i < _header.Columns.Length && i < row.Cells.Length; i++)
        {
            // Of other roles only what tells of the person is kept: most rows of a staff list are theirs.
            if (_header.Columns[i] is { } column && (!role.IsOther || !isReadable || column.IsOfPerson || column == Columns.EmployeeId) && CellText.Clean(row.Cells[i]) is { Length: > 0 } text)
            {
                Add(column, text, row, i, cells);
            }
        }

        if (!_hasIds && cells.TryGetValue(Columns.Trn, out var trn))
        {
            cells[Columns.EmployeeId] = trn;
        }

        return new(row.Line, cells, role, isReadable);
    }

    private RoleReading RoleOf(SheetRow row, bool isReadable)
    {
        if (!_hasRoles)
        {
            return RoleReading.Senco;
        }

        var text = _roleAt < row.Cells.Length ? CellText.Clean(row.Cells[_roleAt]) : "";
        if (text.Length > 0 && !Placeholders.IsBlank(text, inDates: false))
        {
            return RoleOf(text);
        }

        if (isReadable)
        {
            _notes.Add(new(NoteKinds.BlankRole, row.Line, $"{Columns.Role.Name}: {(text.Length > 0 ? Quoted.Of(text) : "the cell is blank")}"));
        }

        return RoleReading.Other;
    }

    private void Add(Column column, string text, SheetRow row, int at, Dictionary<Column, ExtractCell> cells)
    {
        if (column != Columns.Name && Placeholders.IsBlank(text, column.IsDate))
        {
            _notes.Add(new(NoteKinds.Placeholder, row.Line, $"{column.Name}: {Quoted.Of(text)}"));
            return;
        }

        // Of other columns a cell that says that it is not known is as a blank one; of dates it is a fact that there is one.
        if (!column.IsDate && column != Columns.Name && column != Columns.EmployeeId && column != Columns.Role && Placeholders.IsUnknown(text))
        {
            _notes.Add(new(NoteKinds.NotKnown, row.Line, $"{column.Name}: {Quoted.Of(text)}"));
            return;
        }

        if (column == Columns.Trn && row.Numbers is { } numbers && numbers[at] && text.All(char.IsAsciiDigit) && NumberCells.WithZeros(text) is var full && full.Length != text.Length)
        {
            _notes.Add(new(NoteKinds.Zeros, row.Line, $"{column.Name}: {Quoted.Of(text)} is {full}"));
            text = full;
        }

        cells[column] = new(row.Line, text);
    }

    private RoleReading RoleOf(string text)
    {
        if (!_roles.TryGetValue(text, out var reading))
        {
            _roles[text] = reading = RoleCell.Read(text).Value;
        }

        return reading;
    }
}
