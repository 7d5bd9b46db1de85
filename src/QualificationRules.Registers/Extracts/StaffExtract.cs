using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The people of an HR extract, and what became of the rows that tell of nobody who is asked about.</summary>
public sealed record StaffExtract
{
    /// <summary>The most rows of one person: as many as a record has posts at most.</summary>
    private const int MostRowsOfPerson = 256;

    private StaffExtract(ImmutableArray<Person> people, ExtractFindings findings, IReadOnlyCollection<ExtractRow> rows, int elsewhere)
    {
        var rejected = findings.Problems.Select(problem => problem.Line).ToHashSet();
        People = people;
        Problems = [.. findings.Problems.OrderBy(problem => problem.Line)];
        RejectedRows = [.. rows.Where(row => rejected.Contains(row.Line)).OrderBy(row => row.Line)];
        Undecided = [.. findings.Undecided.OrderBy(undecided => undecided.Row.Line)];
        Notes = [.. findings.Notes];
        OtherRows = elsewhere + rows.Count(row => row.Role.IsOther && !rejected.Contains(row.Line));
    }

    /// <summary>The people with a post as SENCO or as head, in the order of the file.</summary>
    public ImmutableArray<Person> People { get; }

    /// <summary>Why rows were rejected, in the order of the file.</summary>
    public ImmutableArray<Problem> Problems { get; }

    /// <summary>The rows rejected, with the cells that could be read.</summary>
    public ImmutableArray<ExtractRow> RejectedRows { get; }

    /// <summary>What no rule can decide, in the order of the file.</summary>
    public ImmutableArray<Undecided> Undecided { get; }

    /// <summary>How the file was read, where that is worth telling.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>How many rows are of roles other than SENCO and head.</summary>
    public int OtherRows { get; }

    /// <summary>Reads an extract: CSV or its relatives, xlsx or xls.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="options">What is said beside the file; nothing where left out.</param>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be used.</exception>
    public static StaffExtract Read(byte[] file, ExtractOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        options ??= ExtractOptions.Default;
        var table = ExtractReader.Read(SheetReader.Read(file, options));
        var findings = new ExtractFindings(table, options);
        if (!findings.Present.Contains(Columns.Type) && options.Schools is null)
        {
            findings.Notes.Add(new(NoteKinds.NoType, null, $"give the column {Columns.Type.Name}, or the schools' register (--gias edubasealldata.csv --gias-links links.csv)"));
        }

        var staff = table.Rows.GroupBy(row => row.EmployeeId.Length > 0 ? row.EmployeeId : $"\n{row.Line}", StringComparer.OrdinalIgnoreCase)
            .Select(rows => rows.ToImmutableArray())
            .Where(rows => rows.Any(row => !row.IsReadable || !row.Role.IsOther))
            .ToList();
        var byLine = staff.SelectMany(rows => rows).ToDictionary(row => row.Line);
        findings.Problems.AddRange(table.Problems.Where(problem => byLine.TryGetValue(problem.Line, out var row) && Matters(problem, row)));
        findings.Problems.AddRange(SharedTrns.Find(byLine.Values));
        var wrong = findings.Problems.Select(problem => problem.Line).ToHashSet();
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var rows in staff)
        {
            if (Read(rows, findings, wrong) is { } person)
            {
                people.Add(person);
            }
        }

        return new(people.ToImmutable(), findings, byLine.Values, table.Rows.Length - byLine.Count);
    }

    /// <summary>What is wrong with a post that is not asked about is nobody's concern.</summary>
    private static bool Matters(Problem problem, ExtractRow row) => problem.Column is null || problem.Column.IsOfPerson || !row.Role.Posts.IsEmpty;

    private static Person? Read(ImmutableArray<ExtractRow> rows, ExtractFindings findings, HashSet<int> wrong)
    {
        var problems = findings.Problems;
        var before = problems.Count;
        foreach (var row in rows.Where(row => row.IsReadable))
        {
            RowCheck.Check(row, !row.Role.Posts.IsEmpty, problems, findings.Notes);
            if (row.Role.MayBe is { } role)
            {
                findings.Ask(row, role);
            }
        }

        if (rows[0].EmployeeId.Length == 0 && rows[0].IsReadable)
        {
            problems.Add(new(rows[0].Line, Columns.EmployeeId, "The cell is blank; every row needs the id of its person. " + ExtractReader.PersonNotKnown));
        }

        if (rows.Length > MostRowsOfPerson)
        {
            problems.Add(new(rows[MostRowsOfPerson].Line, Columns.EmployeeId, $"{Quoted.Of(rows[0].EmployeeId)} has {rows.Length} rows; one person has at most {MostRowsOfPerson}. Is it the id of several people?"));
        }

        var isWrong = problems.Count > before || rows.Any(row => wrong.Contains(row.Line));
        if (!isWrong && rows.Any(row => !row.Role.Posts.IsEmpty) && PersonReader.Read(rows, findings) is { } person)
        {
            return person;
        }

        if (isWrong || problems.Count > before)
        {
            var reasons = problems.Skip(before).Select(problem => problem.Line).Concat(rows.Select(row => row.Line).Where(wrong.Contains)).ToHashSet();
            problems.AddRange(Unanswered(rows, reasons));
        }

        return null;
    }

    /// <summary>No verdict is given on a record that is known to lack a post, so a person's other rows fall with the one rejected.</summary>
    private static IEnumerable<Problem> Unanswered(ImmutableArray<ExtractRow> rows, HashSet<int> rejected) =>
        rows.Where(row => !row.Role.Posts.IsEmpty && !rejected.Contains(row.Line)).ToList().Select(row => new Problem(
            row.Line, null, $"Not answered, because line {rejected.Min()} was rejected: it is of the same person ({Quoted.Of(row.EmployeeId)}), and the answer may depend on it."));
}
