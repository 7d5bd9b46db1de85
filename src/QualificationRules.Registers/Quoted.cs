namespace QualificationRules.Registers;

/// <summary>Text of the file as it is safe to repeat in a message: short, and without characters that steer a terminal.</summary>
internal static class Quoted
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        var shown = string.Concat(text.Select(c => char.IsControl(c) ? '?' : c));
        return shown.Length <= Longest ? $"\"{shown}\"" : $"\"{shown[..Longest]}...\"";
    }
}
