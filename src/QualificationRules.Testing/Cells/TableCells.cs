using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Testing.Cells;

/// <summary>Every combination of findings of one question that facts can produce under a ruleset, each with a case that produces it.</summary>
internal sealed class TableCells
{
    private TableCells(DecisionTable table, FrozenDictionary<ulong, CellCase> cells, int tried, string digest) =>
        (Table, Cells, CasesTried, Digest) = (table, cells, tried, digest);

    /// <summary>The question's decision table.</summary>
    public DecisionTable Table { get; }

    /// <summary>A case for each combination, given as a bit set of findings in the table's order.</summary>
    public FrozenDictionary<ulong, CellCase> Cells { get; }

    /// <summary>How many cases were tried to find them.</summary>
    public int CasesTried { get; }

    /// <summary>A hash of what every case tried is told apart from and of the outcome of every cell: another where the behaviour is another.</summary>
    public string Digest { get; }

    /// <summary>The cells of a question under a ruleset.</summary>
    /// <exception cref="InvalidOperationException">What was found of the parts of a case apart is not what is found of the case.</exception>
    public static TableCells Of(FactSpace space, Ruleset ruleset)
    {
        var table = space.Questions[0].Table;
        var cells = new Dictionary<ulong, CellCase>();
        var tried = 0;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cut in space.CutPoints(ruleset))
        {
            Append(digest, $"{cut.Of}: {cut}");
        }

        CellCase? last = null;
        var enumeration = new CellEnumeration(space, [ruleset])
        {
            Tried = (situation, number) =>
            {
                tried++;
                if (!ReferenceEquals(situation, last))
                {
                    Append(digest, $"{situation.Question.Course} {situation.On:uuuu'-'MM'-'dd} {situation.Readings}");
                    last = situation;
                }

                digest.AppendData(BitConverter.GetBytes(number));
            },
        };
        var outcomes = new Dictionary<Found, byte[]>();
        foreach (var cell in enumeration.Cells())
        {
            var found = cell.Found[0];
            if (!outcomes.TryGetValue(found, out var outcome))
            {
                outcomes.Add(found, outcome = Bytes(string.Join(' ', Outcomes.Of(table, table.Match(found.CombinationsFor(table))).ToImmutableArray())));
                AddNew(cells, cell, table, ruleset);
            }

            digest.AppendData(outcome);
        }

        return new(table, cells.ToFrozenDictionary(), tried, Convert.ToHexString(digest.GetHashAndReset()));
    }

    private static void AddNew(Dictionary<ulong, CellCase> cells, Cell cell, DecisionTable table, Ruleset ruleset)
    {
        var (@case, found) = (cell.Case, cell.Found[0]);
        if (!@case.FindUnder(ruleset).Equals(found))
        {
            throw new InvalidOperationException($"The facts of this case decide other findings together than apart: {@case}");
        }

        foreach (var findings in found.Masks(table))
        {
            cells.TryAdd(findings, @case);
        }
    }

    private static void Append(IncrementalHash digest, string text) => digest.AppendData(Bytes(text));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text + '\n');
}
