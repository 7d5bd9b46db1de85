using System.Text;

namespace QualificationRules.Registers.Schools;

/// <summary>Names of schools as they are compared.</summary>
internal static class SchoolName
{
    /// <summary>Letters and digits in upper case, without "the", "school" and what stands in brackets; "C of E" in one way.</summary>
    public static string KeyOf(string name)
    {
        var plain = new StringBuilder(name.Length + 2).Append(' ');
        var depth = 0;
        foreach (var c in name)
        {
            depth += c is '(' ? 1 : 0;
            if (depth == 0 && c is not ('\'' or '\u2019' or '.'))
            {
                _ = char.IsLetterOrDigit(c) ? plain.Append(char.ToUpperInvariant(c))
                    : c is '&' ? plain.Append(" AND ")
                    : plain[^1] == ' ' ? plain : plain.Append(' ');
            }

            depth -= c is ')' && depth > 0 ? 1 : 0;
        }

        return plain.Append(' ')
            .Replace(" CHURCH OF ENGLAND ", " CE ").Replace(" C OF E ", " CE ").Replace(" COFE ", " CE ").Replace(" C E ", " CE ")
            .Replace(" ROMAN CATHOLIC ", " RC ").Replace(" R C ", " RC ").Replace(" SAINT ", " ST ")
            .Replace(" THE ", " ").Replace(" SCHOOL ", " ").Replace(" ", "").ToString();
    }
}
