using FsCheck;
using FsCheck.Fluent;

namespace QualificationRules.Tests.WorkforceCheck.Changes;

/// <summary>Draws two extracts of the same few people, with rows that are split, moved, rejected or of nobody.</summary>
/// <param name="Before">The first.</param>
/// <param name="After">The second.</param>
public sealed record TwoExtracts(string Before, string After)
{
    private const int MostRows = 8;
    private const int Ways = 9;

    private static readonly string[] Ids = ["E1", "e1", "E2", "E3", "E4", "E5", ""];
    private static readonly string[] Urns = ["900001", "900001", "900001", "900002", "900002", "900003", "900003", "", "90000"];
    private static readonly string[] Starts = ["2007-09-01", "2019-09-01", "2020-09-01", "2022-09-01", "2023-11-02", "2023-11", "2024-09-01", "2026-11-01", "2027-01-04", "", "soon"];
    private static readonly string[] Ends = ["", "", "", "", "", "2020-08-31", "2022-08-31", "2026-10-31", "unknown"];
    private static readonly string[] Awards = ["", "", "", "none", "unknown", "2022-01-01", "2026-11-05"];
    private static readonly string[] Flags = ["", "", "", "no", "yes"];
    private static readonly string[] Links = ["", "", "", "", "new", "900001"];

    public static Arbitrary<TwoExtracts> Arbitrary()
    {
        var person =
            from nasenco in Gen.Elements(Awards)
            from npq in Gen.Elements(Awards)
            from complete in Gen.Elements(Flags)
            select $"{nasenco},,,{npq},,{complete},,";
        var row =
            from id in Gen.Elements(Ids)
            from urn in Gen.Elements(Urns)
            from start in Gen.Elements(Starts)
            from end in Gen.Elements(Ends)
            from link in Gen.Elements(Links)
            select new Row(id, urn, start, end, link);
        var people = person.ArrayOf(Ids.Length);
        return (
            from count in Gen.Choose(0, MostRows)
            from before in people
            from redrawnPeople in people
            from keeps in Gen.Elements(true, false).ArrayOf(Ids.Length)
            from rows in row.ArrayOf(count)
            from redrawn in row.ArrayOf(count)
            from ways in Gen.Choose(0, Ways).ArrayOf(count)
            from more in row.ArrayOf(1)
            select new TwoExtracts(
                Text(rows.Zip(ways).SelectMany(each => First(each.First, each.Second)), before),
                Text([.. more, .. rows.Zip(redrawn, ways).SelectMany(each => Changed(each.First, each.Second, each.Third))], [.. before.Zip(redrawnPeople, keeps).Select(each => each.Third ? each.First : each.Second)])))
            .ToArbitrary();
    }

    /// <summary>A row of the first extract, or the two that it is split into.</summary>
    private static Row[] First(Row row, int way) => way == 6 ? [row with { End = "2022-08-31" }, row with { Start = "2022-09-01" }] : [row];

    /// <summary>What becomes of it in the second: two rows of one appointment may become two appointments.</summary>
    private static Row[] Changed(Row row, Row redrawn, int way) => way switch
    {
        0 => [],
        1 => [row with { Urn = redrawn.Urn }],
        2 => [row with { Start = redrawn.Start }],
        3 => [row with { End = redrawn.End }],
        4 => [row with { Link = redrawn.Link }],
        5 => [row with { End = "2022-08-31" }, row with { Start = "2022-09-01" }],
        6 => [row with { End = "2020-12-31" }, row with { Start = "2022-09-01" }],
        _ => [row],
    };

    /// <summary>The rows, each with what is said of its person; below them one of somebody else.</summary>
    private static string Text(IEnumerable<Row> rows, string[] people) =>
        $"{Kept.Header}{string.Concat(rows.Select(row => $"{row.Id},N {row.Id},{row.Urn},S {row.Urn},34,{row.Start},{row.End},,,{people[Array.IndexOf(Ids, row.Id.ToUpperInvariant())]}{row.Link}\n"))}E0,N,900009,S,34,2024-09-01,,,,,,,,,,,\n";

    private readonly record struct Row(string Id, string Urn, string Start, string End, string Link);
}
