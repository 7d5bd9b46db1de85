using System.Text.RegularExpressions;

namespace QualificationRules.Registers.Extracts;

/// <summary>A heading as it is compared: its letters and digits in upper case, whatever stands between them.</summary>
internal static partial class HeadingKey
{
    /// <summary>The key of a heading.</summary>
    public static string Of(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The key without what stands in brackets, such as <c>(dd/mm/yyyy)</c>.</summary>
    public static string WithoutBrackets(string heading)
    {
        var open = heading.IndexOfAny(['(', '[']);
        return open > 0 ? Of(heading[..open]) : Of(heading);
    }

    /// <summary>Whether a heading names the SENCO, such as <c>SENCO Start Date</c>.</summary>
    public static bool NamesSenco(string heading) => Of(heading) is var key && (key.Contains("SENCO", StringComparison.Ordinal) || key.Contains("SENDCO", StringComparison.Ordinal));

    /// <summary>Whether a heading seems to tell when the role began, such as <c>Date appointed to SENCO post</c>.</summary>
    public static bool SeemsRoleStart(string heading) => RoleStart().IsMatch(Of(heading));

    [GeneratedRegex("^(?!.*(?:END|LEFT|FINISH|POSTCODE))(?=.*(?:SENCO|SENDCO|ROLE|POST|POSITION|JOB|APPOINT))(?=.*(?:START|SINCE|FROM|BECAME|BEGAN|COMMENC|APPOINT|DATE|TOOKUP|YEAR))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RoleStart();

    /// <summary>Whether it says of a date that it is yet to come true, such as <c>NPQ Award Date (expected)</c>.</summary>
    public static bool IsOfPlan(string heading) => Plan().IsMatch(Of(heading));

    /// <summary>Whether a bare date is said to be another's than the role's, such as <c>Start Date (contract)</c>.</summary>
    public static bool IsOfContract(string heading) => Contract().IsMatch(Of(heading));

    [GeneratedRegex("EXPECT|PLANNED|DUE|TARGET|ANTICIPATED|PROJECTED|ESTIMATED|PROVISIONAL", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plan();

    [GeneratedRegex("CONTRACT|EMPLOY|SERVICE|TRUST|COMPANY|SCHOOL|ACADEMY|ORGANISATION", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Contract();

    /// <summary>Whether a heading is of an address or a nationality, beside which a country may be a person's.</summary>
    public static bool IsOfHome(string heading) => Of(heading) is var key && (key.Contains("ADDRESS", StringComparison.Ordinal) && !key.Contains("EMAIL", StringComparison.Ordinal) || key is "POSTCODE" or "HOMEPOSTCODE" or "STREET" or "NATIONALITY");

    /// <summary>How many letters have to be put in, left out or changed to make one key another.</summary>
    public static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (corner, left) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                left = row[j] = Math.Min(Math.Min(above, left) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[other.Length];
    }
}
