using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>Reads people one after another, in the order in which their rows were brought together.</summary>
/// <param name="present">The columns that the file has.</param>
/// <param name="options">What is said beside the extract.</param>
/// <param name="dates">The dates that can be read in two ways.</param>
/// <param name="note">Told how the cells were read.</param>
internal sealed class PeopleReader(IReadOnlySet<Column> present, ExtractOptions options, DatesOfTwoReadings dates, Action<Note> note)
{
    /// <summary>The most rows of one person: as many as a record has posts at most.</summary>
    public const int MostRowsOfPerson = 256;

    /// <param name="people">The rows of each person who has a post that is asked about, or may have one.</param>
    /// <param name="sharedTrns">What is wrong with the TRNs of these rows, in their order.</param>
    public IEnumerable<PersonReading> Read(IEnumerable<RowsOfPerson> people, IEnumerable<Problem> sharedTrns)
    {
        using var shared = sharedTrns.GetEnumerator();
        var next = shared.MoveNext() ? shared.Current : null;
        int? rejected = null;
        foreach (var rows in people)
        {
            var findings = new ExtractFindings(present, options);
            foreach (var row in rows.Rows)
            {
                findings.Problems.AddRange(OfRow(row).Where(problem => Matters(problem, row)));
                if (next is not null && next.Line == row.Line)
                {
                    findings.Problems.Add(next);
                    next = shared.MoveNext() ? shared.Current : null;
                }
            }

            (var person, rejected) = Read(rows, findings, rows.IsFirst ? null : rejected);
            findings.Notes.ForEach(note);
            yield return new(person, rows, findings);
        }
    }

    private IEnumerable<Problem> OfRow(ExtractRow row) => row.Fault is { } fault ? dates.Find(row).Prepend(new(row.Line, null, fault)) : dates.Find(row);

    /// <summary>What is wrong with a post that is not asked about is nobody's concern.</summary>
    private static bool Matters(Problem problem, ExtractRow row) => problem.Column is null || problem.Column.IsOfPerson || !row.Role.Posts.IsEmpty;

    /// <param name="person">The rows.</param>
    /// <param name="findings">What is found; what is wrong with rows as such is in it.</param>
    /// <param name="rejected">The first line rejected of the person's rows before these; null where these are the first.</param>
    /// <returns>The person, or the first line rejected.</returns>
    private static (Person? Person, int? Rejected) Read(RowsOfPerson person, ExtractFindings findings, int? rejected)
    {
        var (rows, problems) = (person.Rows, findings.Problems);
        foreach (var row in rows.Where(row => row.IsReadable))
        {
            RowCheck.Check(row, !row.Role.Posts.IsEmpty, problems, findings.Notes);
            if (row.Role.MayBe is { } role)
            {
                findings.Ask(row, role);
            }
        }

        problems.AddRange(rows.Where(row => !string.Equals(row.EmployeeId, rows[0].EmployeeId, StringComparison.OrdinalIgnoreCase)).Select(row => new Problem(row.Line, Columns.EmployeeId,
            $"{Quoted.Of(row.EmployeeId)} and {Quoted.Of(rows[0].EmployeeId)}, on line {rows[0].Line}, differ only in zeros that a spreadsheet may have dropped or put in; write the id of one person alike in all rows, and those of two people so that they differ.")));
        if (rows[0].EmployeeId.Length == 0 && rows[0].IsReadable)
        {
            problems.Add(new(rows[0].Line, Columns.EmployeeId, "The cell is blank; every row needs the id of its person. " + ExtractReader.PersonNotKnown));
        }

        if (person.IsFirst && person.Count > MostRowsOfPerson)
        {
            problems.Add(new(rows[MostRowsOfPerson].Line, Columns.EmployeeId, $"{Quoted.Of(rows[0].EmployeeId)} has {person.Count} rows; one person has at most {MostRowsOfPerson}. Is it the id of several people?"));
        }

        if (problems.Count == 0 && rejected is null && rows.Any(row => !row.Role.Posts.IsEmpty) && PersonReader.Read(rows, findings) is { } read)
        {
            return (read, null);
        }

        if (problems.Count == 0 && rejected is null)
        {
            return (null, null);
        }

        var lines = problems.Select(problem => problem.Line).ToHashSet();
        var first = rejected ?? lines.Min();
        problems.AddRange(Unanswered(rows, lines, first));
        return (null, first);
    }

    /// <summary>No verdict is given on a record that is known to lack a post, so a person's other rows fall with the one rejected.</summary>
    private static IEnumerable<Problem> Unanswered(ImmutableArray<ExtractRow> rows, HashSet<int> rejected, int first) =>
        rows.Where(row => !row.Role.Posts.IsEmpty && !rejected.Contains(row.Line)).Select(row => new Problem(
            row.Line, null, $"Not answered, because line {first} was rejected: it is of the same person ({Quoted.Of(row.EmployeeId)}), and the answer may depend on it.") { BecauseOf = first });
}
