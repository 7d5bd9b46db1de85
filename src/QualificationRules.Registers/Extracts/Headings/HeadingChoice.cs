using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>Which column each heading stands for, where several stand for one or one may stand for several.</summary>
internal sealed class HeadingChoice
{
    /// <summary>Headings that beside a role are the role's, where no other column says when it began or ended.</summary>
    private static readonly ImmutableHashSet<string> Starts = [.. new[] { "Start Date", "Start", "From", "Date From", "Start Dt", "Date Started", "Date Of Start" }.Select(HeadingKey.Of)];

    private static readonly ImmutableHashSet<string> Ends = [.. new[] { "End Date", "End", "To", "Until", "Date To", "Date Of End", "Finish Date", "Finish" }.Select(HeadingKey.Of)];

    /// <summary>Payroll numbers, of which a person with two contracts has two, and codes such as initials, which people of two schools may share: another id goes before them.</summary>
    private static readonly ImmutableHashSet<string> LesserIds =
        [.. new[] { "Payroll ID", "Payroll No", "Payroll Number", "Payroll Ref", "Staff Code", "Employee Code", "Person Code" }.Select(HeadingKey.Of)];

    private readonly ImmutableArray<string> _headings;
    private readonly ColumnMap _map;
    private readonly List<Note> _notes = [];
    private readonly HashSet<int> _setAside = [];

    private HeadingChoice(ImmutableArray<string> headings, ColumnMap map)
    {
        (_headings, _map) = (headings, map);
        Columns = [.. headings.Select(Find)];
    }

    /// <summary>The column at each place; null where the heading means nothing here, or another was taken for it.</summary>
    public Column?[] Columns { get; }

    /// <summary>What was taken for what.</summary>
    public ImmutableArray<Note> Notes => [.. _notes];

    /// <summary>The places of headings that mean a column for which another heading was taken.</summary>
    public ImmutableHashSet<int> SetAside => [.. _setAside];

    public static HeadingChoice Of(ImmutableArray<string> headings, ColumnMap map)
    {
        var choice = new HeadingChoice(headings, map);
        choice.TakeTheExact();
        choice.TakeBareDates();
        return choice;
    }

    /// <summary>What the user says goes before a column's own name, that before a synonym, and that before an id that may be of no one person.</summary>
    private void TakeTheExact()
    {
        foreach (var same in Enumerable.Range(0, _headings.Length).Where(at => Columns[at] is not null).GroupBy(at => Columns[at]!).Where(places => places.Count() > 1).ToList())
        {
            var best = same.GroupBy(at => Rank(at, same.Key)).MaxBy(places => places.Key)!.ToList();
            var taken = best[0];
            if ((best.Count > 1 && !IsOnlyShown(same.Key)) || (same.Any(at => HeadingKey.NamesSenco(_headings[at])) && !HeadingKey.NamesSenco(_headings[taken]) && Rank(taken, same.Key) < 2))
            {
                // Neither is better; or one names the SENCO's start, and the better one the start of a role, which may be another role. It is asked about.
                continue;
            }

            foreach (var at in same.Where(at => at != taken))
            {
                Columns[at] = null;
                _setAside.Add(at);
                _notes.Add(new(NoteKinds.HeadingTaken, null, $"{same.Key.Name} is read from {Quoted.Of(_headings[taken])}, and {Quoted.Of(_headings[at])} was left out"));
            }
        }
    }

    /// <summary>Whether a column decides nothing, so that the first of several that would do is taken: a legal name or a preferred one.</summary>
    private static bool IsOnlyShown(Column column) => column == Extracts.Columns.Name || column == Extracts.Columns.Forename || column == Extracts.Columns.Surname;

    private void TakeBareDates()
    {
        var present = Columns.OfType<Column>().ToHashSet();
        if (present.Contains(Extracts.Columns.Role) && !present.Contains(Extracts.Columns.RoleStart) && !present.Contains(Extracts.Columns.ContractStart)
            && !present.Contains(Extracts.Columns.Appointed) && !TellsOfStart()
            && TakeBare(Starts, Extracts.Columns.RoleStart, Extracts.Columns.ContractStart)
            && !present.Contains(Extracts.Columns.RoleEnd) && !present.Contains(Extracts.Columns.ContractEnd))
        {
            // A start and an end come in pairs.
            TakeBare(Ends, Extracts.Columns.RoleEnd, Extracts.Columns.ContractEnd);
        }
    }

    /// <summary>Whether a heading that means nothing here seems to tell when the role began, so that a bare date may be the contract's.</summary>
    private bool TellsOfStart() => _headings.Where((heading, at) => Columns[at] is null && heading.Length > 0 && !Starts.Contains(HeadingKey.WithoutBrackets(heading)) && !_map.TryFind(heading, out _)).Any(HeadingKey.SeemsRoleStart);

    private bool TakeBare(ImmutableHashSet<string> keys, Column role, Column contract)
    {
        if (Enumerable.Range(0, _headings.Length).Where(at => keys.Contains(HeadingKey.WithoutBrackets(_headings[at])) && !HeadingKey.IsOfContract(_headings[at]) && !_map.TryFind(_headings[at], out _)).ToList() is not [var at])
        {
            return false;
        }

        Columns[at] = role;
        _notes.Add(new(NoteKinds.BareDate, null, $"{Quoted.Of(_headings[at])} is the {role.Name}; where it is the contract's, say so with --map \"{_headings[at]}={contract.Name}\""));
        return true;
    }

    private int Rank(int at, Column column) => _map.TryFind(_headings[at], out _) ? 2
        : string.Equals(HeadingKey.Of(_headings[at]), HeadingKey.Of(column.Name), StringComparison.Ordinal) ? 1
        : LesserIds.Contains(HeadingKey.Of(_headings[at])) ? -1
        : 0;

    private Column? Find(string heading) => heading.Length == 0 ? null : _map.TryFind(heading, out var mapped) ? mapped : Synonyms.Find(heading);
}
