using QualificationRules.Registers.Schools;

namespace QualificationRules.Registers.Extracts;

/// <summary>Gathers the schools that the rows of a file name, those of other roles too. What is wrong with a row is not told here.</summary>
/// <param name="present">The columns that the file has.</param>
/// <param name="options">What is said beside the extract.</param>
internal sealed class SchoolsInFile(IReadOnlySet<Column> present, ExtractOptions options)
{
    /// <summary>More than England has schools: a file with more spellings of them is not kept in memory.</summary>
    private const int MostSpellings = 65_536;

    private static readonly Column[] OfSchool = [Columns.Urn, Columns.DfeNumber, Columns.La, Columns.Estab, Columns.School, Columns.Type, Columns.Country];

    private readonly HashSet<string> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchoolInFile> _schools = new(StringComparer.Ordinal);

    /// <summary>Each school once, by its URN or else by its name, in the order of the file.</summary>
    public IReadOnlyCollection<SchoolInFile> All => _schools.Values;

    /// <summary>Whether a column tells which school a row is of, or of what type it is.</summary>
    public static bool Tells(Column column) => OfSchool.Contains(column);

    /// <summary>Adds the school of a row, where the row tells which it is.</summary>
    public void Add(ExtractRow row)
    {
        if (row.IsReadable && _spellings.Count < MostSpellings && _spellings.Add(string.Join('\n', OfSchool.Select(column => row[column])))
            && Array.TrueForAll(OfSchool, column => row[column].Length == 0 || column.Check(row[column]).IsAllowed)
            && Of(row) is { } school && (school.Facts.Urn ?? SchoolName.KeyOf(school.Name)) is { Length: > 0 } key)
        {
            _schools.TryAdd(key, school);
        }
    }

    private SchoolInFile? Of(ExtractRow row)
    {
        var findings = new ExtractFindings(present, options);
        return new PostSchools([row], findings).Find(row) is { } registered ? new(registered.Name, options.Schools!.FactsOf(registered), registered)
            : FactMaker.Make(findings.Problems, _ => (row.Line, Columns.Type), () => PostSchools.OfFile(row)) is { } facts ? new(row.School, facts, null)
            : null;
    }
}
