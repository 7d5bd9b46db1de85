using System.Text.RegularExpressions;

namespace QualificationRules.Registers.Extracts;

/// <summary>Tells where headings, and cells of columns that are left out, may tell of a SENCO's award in other words than the columns have.</summary>
internal static partial class AwardWords
{
    /// <summary>Whether a heading has a certificate, a postgraduate diploma, an accreditation or a qualification that may be the award, such as <c>PG Cert SEN Date</c>; those of another kind, such as <c>DBS Certificate</c>, are not, unless SEN stands beside them as a word.</summary>
    public static bool MayBeIn(string heading) => Award().IsMatch(heading) && (Sen().IsMatch(heading) || !Other().IsMatch(HeadingKey.Of(heading)));

    /// <summary>Whether a heading seems to say whether the award is held, with yes or no, and not when it was made.</summary>
    public static bool SeemYesOrNo(string heading) => (heading.TrimEnd().EndsWith('?') || YesOrNo().IsMatch(HeadingKey.Of(heading))) && !HeadingKey.Of(heading).Contains("DATE", StringComparison.Ordinal);

    /// <summary>Whether a cell names a SENCO's award.</summary>
    public static bool AreIn(string cell) =>
        cell.Contains("NASENCO", StringComparison.OrdinalIgnoreCase) || cell.Contains("NASENDCO", StringComparison.OrdinalIgnoreCase)
        || (cell.Contains("NPQ", StringComparison.OrdinalIgnoreCase) && HeadingKey.Of(cell) is var key && UnclearHeadings.Npq().IsMatch(key) && !UnclearHeadings.OtherNpq().IsMatch(key));

    /// <summary>Whether a cell under a heading that names an award says that it was made.</summary>
    public static bool SayThatItIsHeld(string cell) => Held().IsMatch(cell);

    /// <summary>By the words, because CERT within one, as in "concert", means nothing; a diploma only beside PG or SEN, since there are many others.</summary>
    [GeneratedRegex(@"(?i:(?<![a-z])(?:PG|SEND?)?CERT(?!AIN)|(?<![a-z])(?:PG|SEND?)[ .]?DIP|ACCRED|QUALIFI(?:CATION|ED)|(?<![a-z])QUALS?(?![a-z]))|(?<=[a-z])Cert(?!ain)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Award();

    [GeneratedRegex("(?<![a-z])SEND?(?![a-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sen();

    [GeneratedRegex(
        "DBS|CRB|BIRTH|MARRIAGE|DEATH|DISCLOSURE|SAFEGUARD|CHILDPROTECTION|FIRSTAID|MEDICAL|SPONSOR|IMMIGRATION|RIGHTTOWORK|OVERSEAS|CONDUCT|FIRE|HYGIENE|HEALTH|SAFETY|MINIBUS|MIDAS|DRIVING|SWIM|LIFEGUARD|POLICE|SICKNESS|VACCIN|HLTA"
        + "|QTS|QTLS|QUALIFIEDTEACH|QUALIFIEDTOTEACH|TEACHERQUALIFIED|UNQUALIF|HEADSHIP",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();

    [GeneratedRegex("(?i:award|pass|complet|achiev|obtain|gained)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Held();

    [GeneratedRegex("HELD|^HAS|SEEN|HOLDS|YN$|YESNO|(?:OBTAINED|PASSED|GAINED|TICK)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YesOrNo();
}
