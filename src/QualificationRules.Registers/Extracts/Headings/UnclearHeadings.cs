using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>Headings that can mean more than one column, and those that look like a slip of the pen.</summary>
internal static partial class UnclearHeadings
{
    private const int ShortestForTwo = 9;
    private const int ShortestForOne = 5;

    /// <summary>Which columns each can mean; where the file has the first of them otherwise, the heading is left out.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<Column>> Ambiguous = Table().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Columns that may name the SENCO beside the one that has the role: of them nothing is passed over unsaid.</summary>
    private static readonly FrozenSet<string> FurtherRoles = FrozenSet.ToFrozenSet(
        [
            "SENCO", "SENDCO", "ISSENCO", "ISSENDCO", "ISTHESENCO", "SENCOYN", "SENDCOYN", "SENCOFLAG", "SENCOROLE", "SENCOSTATUS", "CURRENTSENCO", "DESIGNATEDSENCO", "ADDITIONALRESPONSIBILITY", "ADDITIONALRESPONSIBILITIES",
            "OTHERRESPONSIBILITIES", "RESPONSIBILITIES", "OTHERROLE", "OTHERROLES", "ADDITIONALROLE", "ADDITIONALROLES", "SECONDROLE", "SECONDARYROLE", "ROLE2", "ROLE3", "JOBTITLE2", "POST2",
        ],
        StringComparer.Ordinal);

    /// <summary>Headings of staff lists that are spelt as meant, though they look like another.</summary>
    private static readonly FrozenSet<string> NoSlips = FrozenSet.ToFrozenSet(
        ["COUNTY", "DBSNUMBER", "DBSNO", "TPSNUMBER", "TPSNO", "TLRSTARTDATE", "TLRENDDATE", "TLRSTART", "TLREND", "TEACHERYN", "CONTRACTNO"], StringComparer.Ordinal);

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

        if (OtherNpq().IsMatch(key))
        {
            return [];
        }

        if (Body().IsMatch(key) && (present.Contains(Columns.Nasenco.Awarded) || present.Contains(Columns.Npq.Awarded)))
        {
            return [.. new Column[] { Columns.Nasenco.Recognised!, Columns.Npq.Listed! }.Where(column => !present.Contains(column))];
        }

        if (CourseOf(heading, key) is { } course)
        {
            if (NpqKind().IsMatch(key))
            {
                // The dates may be of another NPQ in some rows.
                return [course.Awarded, course.Completed, course.Started];
            }

            return present.Contains(course.Awarded) || (present.Contains(course.Started) && (HeadingKey.IsOfPlan(heading) || OfTheCourse().IsMatch(key))) ? [] : [course.Awarded, course.Completed, course.Started];
        }

        if (FurtherRoles.Contains(key))
        {
            return [Columns.Role];
        }

        if (NoSlips.Contains(key))
        {
            return [];
        }

        var most = key.Length >= ShortestForTwo ? 2 : key.Length >= ShortestForOne ? 1 : 0;
        ImmutableArray<Column> near = most == 0 ? [] :
        [
            .. Synonyms.All.Where(known => !present.Contains(known.Value) && Math.Abs(known.Key.Length - key.Length) <= most && known.Key.Length >= ShortestForOne)
                .Select(known => (known.Value, Distance: HeadingKey.Distance(key, known.Key)))
                .Where(near => near.Distance <= most)
                .OrderBy(near => near.Distance).ThenBy(near => near.Value.Name, StringComparer.Ordinal)
                .Select(near => near.Value).Distinct().Take(3),
        ];
        return near.IsEmpty && !present.Contains(Columns.Role) && Role().IsMatch(key) ? [Columns.Role] : near;
    }

    /// <summary>Whether a heading names a SENCO's award in other words than the columns have, and not a plan of it, nor its fees and the like.</summary>
    public static bool NamesAward(string heading) =>
        HeadingKey.WithoutBrackets(heading) is var key && OfSen().IsMatch(key) && !OtherNpq().IsMatch(key) && CourseOf(heading, key) is not null && !HeadingKey.IsOfPlan(heading) && !OfTheCourse().IsMatch(key);

    /// <summary>The SENCO's course that a heading tells of in other words than its columns; null where it tells of none.</summary>
    private static CourseColumns? CourseOf(string heading, string key) =>
        Npq().IsMatch(key) ? Columns.Npq : (Nasenco().IsMatch(key) || AwardWords.MayBeIn(heading)) && !key.Contains("NPQ", StringComparison.Ordinal) ? Columns.Nasenco : null;

    /// <summary>Whether the award is one that counts.</summary>
    [GeneratedRegex("(?:RECOGNI[SZ]|ACCREDIT|APPROVED|LISTED).*(?:BODY|PROVIDER|AWARD|NASEN|NPQ)|(?:BODY|PROVIDER|AWARD|NASEND?CO|NPQ(?:SENCO)?).*(?:RECOGNI[SZ]|ACCREDIT|APPROVED|LISTED)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Body();

    [GeneratedRegex("^(?!.*PROVIDER)(?:.*NPQ.*(?:TYPE|NAME|COURSE|TITLE|PROGRAMME|SUBJECT|SPECIALISM|LEVEL)|.*(?:TYPE|NAME|TITLE|WHICH).*NPQ)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NpqKind();

    /// <summary>What is recorded of a course whose start has its column, and tells of no award.</summary>
    [GeneratedRegex("^(?!.*(?:AWARD|COMPLET|PASS|ACHIEV))(?:.*(?:COHORT|FUNDING|FUNDED|APPLICATION|DEADLINE|LEADPROVIDER|DELIVERYPARTNER)|.*FEES?$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfTheCourse();

    /// <summary>Another NPQ than those that a column is for.</summary>
    [GeneratedRegex("NPQ(?:EL|EYL|ICL|LBC|LL|LPM|LT|ML|SL|IN|FOR(?!SEN|HEAD))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex OtherNpq();

    /// <summary>The NPQ for SENCOs, or one of which it is not said for whom it is.</summary>
    [GeneratedRegex("NPQ(?!H|FORHEAD)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Npq();

    [GeneratedRegex("SEN|NATIONALAWARD|NPQ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfSen();

    [GeneratedRegex(
        "NASEND?CO|NATIONALAWARD|SEND?CO.*(?:QUALIF|AWARD|ACCRED|CERTIF|TRAIN)|SEND?CO(?:COURSE(?!.*(?:PROVIDER|COST|FEE|NOTE|VENUE|LOCATION))|DIP)|(?:QUALIF|AWARD|ACCRED|CERTIF|TRAIN).*SEND?CO|^(?:SEND?)?(?:QUALIFICATIONS?(?:DATE|NAME|TYPE)?|AWARD(?:ED|DATE)?|DATEOFAWARD|DATEAWARDED|PGCERT(?:SEND?)?)$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nasenco();

    [GeneratedRegex("^(?!.*(?:START|END|DATE|FROM|UNTIL|SINCE|POSTCODE|POSTAL))(?:.*(?:ROLE|JOB|POSITION|RESPONSIB|DUTIES)|.*POST$|POST)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Role();

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

        foreach (var heading in new[] { "Leaving", "Finish", "Finished", "Date Of Cessation", "Post Vacated", "Last Day" })
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
