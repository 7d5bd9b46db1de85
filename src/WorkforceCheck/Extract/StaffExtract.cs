using System.Collections.Immutable;

namespace WorkforceCheck.Extract;

/// <summary>The people of a file, and the rows of it that were rejected.</summary>
internal sealed record StaffExtract(ImmutableArray<Person> People, ImmutableArray<Problem> Problems)
{
    /// <exception cref="ExtractException">The file as a whole cannot be used.</exception>
    public static StaffExtract Read(byte[] file)
    {
        var table = ExtractReader.Read(ExtractText.Decode(file));
        var problems = table.Problems.Concat(SharedTrns.Find(table.Rows)).ToList();
        var people = ImmutableArray.CreateBuilder<Person>();
        foreach (var rows in table.Rows.Where(row => row.EmployeeId.Length > 0).GroupBy(row => row.EmployeeId, StringComparer.OrdinalIgnoreCase))
        {
            ImmutableArray<ExtractRow> ofPerson = [.. rows];
            var known = problems.Where(problem => ofPerson.Any(row => row.Line == problem.Line)).ToList();
            if (known.Count == 0 && PersonReader.Read(ofPerson, table.Present, problems) is { } person)
            {
                people.Add(person);
            }
            else
            {
                problems.AddRange(Unanswered(ofPerson, problems));
            }
        }

        return new(people.ToImmutable(), [.. problems.OrderBy(problem => problem.Line)]);
    }

    /// <summary>No verdict is given on a record that is known to lack a post, so a person's other rows fall with the one rejected.</summary>
    private static List<Problem> Unanswered(ImmutableArray<ExtractRow> rows, List<Problem> problems)
    {
        var rejected = problems.Select(problem => problem.Line).Where(line => rows.Any(row => row.Line == line)).ToHashSet();
        return
        [
            .. rows.Where(row => !rejected.Contains(row.Line)).Select(row => new Problem(
                row.Line, null, $"Not answered, because line {rejected.Min()} was rejected: it is of the same person ({Quoted.Of(row.EmployeeId)}), and the answer may depend on it.")),
        ];
    }
}
