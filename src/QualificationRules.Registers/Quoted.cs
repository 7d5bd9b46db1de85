namespace QualificationRules.Registers;

/// <summary>Text of a user's file, made safe to show: in one line, and visible.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    /// <summary>All of it, however long; for the path of a file, whose end says which it is.</summary>
    public static string InFull(string text) => $"\"{VisibleText.Line(text)}\"";

    /// <summary>The first 40 characters.</summary>
    public static string Of(string text)
    {
        var shown = VisibleText.Line(text);
        if (shown.Length <= Longest)
        {
            return $"\"{shown}\"";
        }

        var length = char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest;
        return $"\"{shown[..length]}...\"";
    }
}
