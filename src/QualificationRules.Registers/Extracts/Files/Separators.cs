using System.Collections.Immutable;

namespace QualificationRules.Registers.Extracts;

/// <summary>The characters that part the cells of a text file.</summary>
internal static class Separators
{
    private const string Stated = "sep=";

    private static readonly ImmutableArray<char> Known = [',', ';', '\t', '|'];

    /// <summary>The one that a first line <c>sep=;</c> states, as Excel has it, or else every one that may be meant.</summary>
    public static ImmutableArray<char> Of(TextFile file) =>
        file.Beginning(Stated.Length + 1) is { Length: 5 } text && text.StartsWith(Stated, StringComparison.OrdinalIgnoreCase) && Known.Contains(text[^1]) ? [text[^1]] : Known;

    /// <summary>Its name in a note.</summary>
    public static string NameOf(char separator) => separator switch { ';' => "semicolons", '\t' => "tabs", '|' => "upright bars", _ => "commas" };
}
