using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>All that is unclear about the headings of a file, a sentence each.</summary>
internal static class HeaderProblems
{
    private const int MostShown = 12;

    public static IEnumerable<string> Of(Header header, IReadOnlySet<Column> present, ExtractOptions options)
    {
        var unclear = header.LeftOut.Where(heading => !options.Map.TryFind(heading, out _))
            .Select(heading => (Heading: heading, Candidates: UnclearHeadings.Candidates(heading, present)))
            .Where(each => !each.Candidates.IsEmpty).ToList();
        return
        [
            .. Twice(header),
            .. unclear.Take(MostShown).Select(each => $"{Quoted.Of(each.Heading)} can be read in more than one way, or is not spelt as any column: did you mean {OneOf(each.Candidates)}?{OfAwards(each.Heading, each.Candidates)}"),
            .. unclear.Count > MostShown ? [$"{unclear.Count - MostShown} more headings are not clear either"] : Array.Empty<string>(),
            .. CountryOfPerson(header, options),
            .. Missing(header, present),
        ];
    }

    /// <summary>Whoever leaves such a column out says that there are no awards. A column of yes and no that is taken for one of dates would refuse every yes, and say of every no that there is no award.</summary>
    private static string OfAwards(string heading, ImmutableArray<Column> candidates) => !candidates.Any(Columns.Courses.SelectMany(course => course.All).Contains) ? ""
        : AwardWords.SeemYesOrNo(heading) ? $" This column seems to say yes or no. The check needs a date: give the file the column {candidates[0].Name}, with the day, month or year of the award, \"none\" where it is not held, and \"unknown\" where the date is not known"
        : " Leave it out only where it tells of no award";

    private static IEnumerable<string> Twice(Header header) => header.Columns
        .Select((column, at) => (Column: column, Heading: header.Headings[at])).Where(each => each.Column is not null)
        .GroupBy(each => each.Column).Where(group => group.Count() > 1)
        .Select(group => (Column: group.Key!, Headings: group.Select(each => each.Heading).ToList()))
        .Select(same => $"{string.Join(" and ", same.Headings.Select(Quoted.Of))} {(same.Headings.Count == 2 ? "both" : "all")} stand for the column {Quoted.Of(same.Column.Name)}, which may be there once: {WhichToKeep(same.Column, same.Headings)}");

    /// <summary>Of the starts of a role the SENCO's counts, and each can be left out by what it is called.</summary>
    private static string WhichToKeep(Column column, List<string> headings) => column == Columns.RoleStart && headings.Select(HeadingKey.Of).Distinct(StringComparer.Ordinal).Count() == headings.Count
        ? $"keep the one that has the day of becoming the SENCO, and leave the {(headings.Count == 2 ? "other" : "others")} out: {string.Join(" or ", headings.Select(heading => $"--map \"{heading}=\""))}"
        : "say which one it is, and leave the other out";

    /// <summary>Beside an address or a nationality the country may be the person's, and no school is in Wales because its SENCO lives there.</summary>
    private static IEnumerable<string> CountryOfPerson(Header header, ExtractOptions options) => header.Columns
        .Select((column, at) => (Column: column, Heading: header.Headings[at]))
        .Where(each => each.Column == Columns.Country && !options.Map.TryFind(each.Heading, out _) && HeadingKey.Of(each.Heading) is "COUNTRY" && header.LeftOut.Any(HeadingKey.IsOfHome))
        .Select(each => $"{Quoted.Of(each.Heading)} stands beside {Quoted.Of(header.LeftOut.First(HeadingKey.IsOfHome))}, and may be the country of the person and not of the school: "
            + $"write --map \"{each.Heading}=\" where it is the person's, or --map \"{each.Heading}={Columns.Country.Name}\" where it is the school's");

    private static IEnumerable<string> Missing(Header header, IReadOnlySet<Column> present)
    {
        var left = header.LeftOut.Take(MostShown).Select(heading => Quoted.Of(heading)).ToList();
        var unread = left.Count > 0 ? $" (not read: {string.Join(", ", left)})" : "";
        if (!present.Contains(Columns.EmployeeId) && !present.Contains(Columns.Trn))
        {
            yield return $"the file lacks the column Employee ID, or a heading such as Staff Code or Payroll Number, and has no TRN either{unread}";
        }

        if (!present.Contains(Columns.RoleStart) && !present.Contains(Columns.ContractStart))
        {
            var appointed = header.Columns.IndexOf(Columns.Appointed);
            yield return $"the file lacks the column Role Start Date{unread}" + (appointed < 0 ? ""
                : $"; {Quoted.Of(header.Headings[appointed])} is when they were chosen, which may be earlier: if it is the first day, write --map \"{header.Headings[appointed]}={Columns.RoleStart.Name}\"");
        }

        if (!present.Contains(Columns.Urn) && !present.Contains(Columns.DfeNumber) && !present.Contains(Columns.School) && !(present.Contains(Columns.La) && present.Contains(Columns.Estab)))
        {
            yield return $"the file lacks the column URN, or else DfE Number or School{unread}";
        }
    }

    private static string OneOf(ImmutableArray<Column> columns) => string.Join(" or ", columns.Select(column => column.Name));
}
