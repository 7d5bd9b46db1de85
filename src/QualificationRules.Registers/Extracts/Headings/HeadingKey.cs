namespace QualificationRules.Registers.Extracts;

/// <summary>A heading as it is compared: its letters and digits in upper case, whatever stands between them.</summary>
internal static class HeadingKey
{
    /// <summary>The key of a heading.</summary>
    public static string Of(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The key without what stands in brackets, such as <c>(dd/mm/yyyy)</c>.</summary>
    public static string WithoutBrackets(string heading)
    {
        var open = heading.IndexOfAny(['(', '[']);
        return open > 0 ? Of(heading[..open]) : Of(heading);
    }

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
