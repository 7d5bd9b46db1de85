namespace QualificationRules.Facts;

/// <summary>Text from outside, cut to a length that fits in a message.</summary>
internal static class Shown
{
    private const int Longest = 40;

    public static string Of(string value) => value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest), "...");
}
