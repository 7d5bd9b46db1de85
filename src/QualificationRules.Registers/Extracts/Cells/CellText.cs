namespace QualificationRules.Registers.Extracts;

/// <summary>The text of a cell without what cannot be seen.</summary>
internal static class CellText
{
    /// <summary>Spaces and invisible signs at the ends go; a line break, a tab or a no-break space within becomes one space.</summary>
    public static string Clean(string text)
    {
        var plain = true;
        foreach (var c in text)
        {
            plain &= c is > ' ' and < '\u007F' || char.IsLetter(c);
        }

        if (plain)
        {
            return text;
        }

        var clean = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F')
            {
                continue;
            }

            var isSpace = char.IsWhiteSpace(c);
            if (!isSpace || (clean.Length > 0 && clean[^1] != ' '))
            {
                clean.Append(isSpace ? ' ' : c);
            }
        }

        while (clean.Length > 0 && clean[^1] == ' ')
        {
            clean.Length--;
        }

        return clean.ToString();
    }
}
