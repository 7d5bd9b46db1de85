using System.Collections.Frozen;
using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Headings that can mean more than one column, and those that look like a slip of the pen.</summary>
internal static class UnclearHeadings
{
    private const int ShortestForTwo = 9;
    private const int ShortestForOne = 5;

    /// <summary>Which columns each can mean; where the file has the first of them otherwise, the heading is left out.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<Column>> Ambiguous = Table().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a heading may mean that stands for no column of its own; empty where it means nothing here.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="present">The columns that other headings stand for.</param>
    public static ImmutableArray<Column> Candidates(string heading, IReadOnlySet<Column> present)
    {
        var key = HeadingKey.WithoutBrackets(heading);
        if (Ambiguous.TryGetValue(key, out var columns))
        {
            return present.Contains(columns[0]) ? [] : columns;
        }

        var most = key.Length >= ShortestForTwo ? 2 : key.Length >= ShortestForOne ? 1 : 0;
        return most == 0 ? [] :
        [
            .. Synonyms.All.Where(known => !present.Contains(known.Value) && Math.Abs(known.Key.Length - key.Length) <= most && known.Key.Length >= ShortestForOne)
                .Select(known => (known.Value, Distance: HeadingKey.Distance(key, known.Key)))
                .Where(near => near.Distance <= most)
                .OrderBy(near => near.Distance).ThenBy(near => near.Value.Name, StringComparer.Ordinal)
                .Select(near => near.Value).Distinct().Take(3),
        ];
    }

    private static IEnumerable<KeyValuePair<string, ImmutableArray<Column>>> Table()
    {
        foreach (var heading in new[] { "Start Date", "Start", "From", "Date From", "Start Dt", "Date Started", "Effective Date", "Effective From", "Date Of Start" })
        {
            yield return new(HeadingKey.Of(heading), [Columns.RoleStart, Columns.ContractStart]);
        }

        foreach (var heading in new[] { "End Date", "End", "To", "Until", "Date To", "Date Of End", "Effective To", "Finish Date" })
        {
            yield return new(HeadingKey.Of(heading), [Columns.RoleEnd, Columns.ContractEnd]);
        }

        foreach (var (course, name) in Columns.Courses.SelectMany(course => new[] { course.Names[0], QualificationCodes.Of(course.Qualification!.Value) }.Distinct(StringComparer.Ordinal), (course, name) => (course, name)))
        {
            yield return new(HeadingKey.Of(name), [course.Awarded, course.Completed, course.Started]);
            yield return new(HeadingKey.Of($"{name} Date"), [course.Awarded, course.Completed, course.Started]);
        }
    }
}
