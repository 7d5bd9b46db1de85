using System.Collections.Immutable;
using System.Text.RegularExpressions;
using QualificationRules.Facts;

namespace QualificationRules.Registers.Extracts;

/// <summary>
/// Reads what a post is called. A title may join several roles (<c>SENDCO / Assistant Headteacher</c>); what is not a SENCO or a head is
/// another role; and where the words do not say whether the post is the one in law, that is left open.
/// </summary>
internal static partial class RoleCell
{
    /// <summary>Reads the text of a cell; every text is a role.</summary>
    public static CellReading<RoleReading> Read(string text)
    {
        var reading = Of(text);
        return Extracts.Read.As(reading, reading.Posts.IsEmpty || IsPlain(text) ? null : NoteKinds.RoleWords);
    }

    private static RoleReading Of(string text)
    {
        if (SaysNothing(text))
        {
            return RoleReading.Undecided;
        }

        var parts = Splits().Split(Sencos().Replace(text.ToUpperInvariant().Replace("CO-HEAD", "CO HEAD", StringComparison.Ordinal), " SENCO "))
            .Select(part => RoleWords.Of(part)).Where(words => words.Count > 0).ToList();
        var modifiers = parts.Where(RoleWords.AreModifiers).SelectMany(words => words).ToList();
        var posts = ImmutableArray.CreateBuilder<PostRole>();
        Role? mayBe = null;
        foreach (var words in parts.Where(words => !RoleWords.AreModifiers(words)))
        {
            var (post, open) = words.Contains("SENCO") ? SencoWords.Read(words, modifiers, parts.FindAll(part => !part.Contains("SENCO"))) : SencoWords.ReadMisspelt(words, modifiers) ?? HeadWords.Read(words, modifiers);
            mayBe = open ?? mayBe;
            if (post is { } known && !posts.Contains(known))
            {
                posts.Add(known);
            }
        }

        return posts.Count == 0 && mayBe is null ? RoleReading.Other : new(posts.ToImmutable(), mayBe is { } role && posts.Any(post => post.Role == role) ? null : mayBe);
    }

    /// <summary>Whether it stands where a title should and is none: "TBC", an error of the spreadsheet, a number or a date of another column, or yes.</summary>
    private static bool SaysNothing(string text) => Placeholders.IsUnknown(text) || Placeholders.IsError(text) || Cells.YesNo(text) is { IsRead: true, Value: true }
        || (!text.Any(char.IsLetter) && text.Any(char.IsAsciiDigit));

    private static bool IsPlain(string text) =>
        Cells.IsOneOf(text, "SENCO", "Head", "Headteacher", "Head teacher", "Principal", "Acting head", "Acting headteacher", "Acting head teacher", "Acting principal");

    /// <summary>SENCO, SENDCo, SEN(D)CO, SEND Co-ordinator, Special Educational Needs and Disabilities Coordinator, S.E.N.C.O., and the census's code SENC.</summary>
    [GeneratedRegex(
        @"\bSPECIAL(?:\s+EDUCATION(?:AL)?)?\s+NEEDS?(?:\s*(?:AND/OR|AND|OR|&|/|,)?\s*DISABILIT(?:Y|IES))?\s*(?:\(\s*SEND?\s*\)\s*)?CO\s*-?\s*ORD(?:INATOR)?\b|\bSEN(?:\s*(?:AND|&)\s*DISABILIT(?:Y|IES)|\s*[/(&]?\s*D?\s*\)?)\s*-?\s*CO(?:\s*-?\s*ORD(?:INATOR)?)?\b|\bS\.\s?E\.\s?N\.\s?(?:D\.\s?)?C\.?\s?O\b|\bSENC\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sencos();

    [GeneratedRegex(@"[/&+,;|()\[\]:]|\bAND\b|\bWITH\b|\bPLUS\b|\s-+\s|[\u2013\u2014]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Splits();
}
