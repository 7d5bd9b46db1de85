namespace WorkforceCheck.Commands;

/// <summary>What the program returns.</summary>
internal static class ExitCodes
{
    /// <summary>Every line or row was answered.</summary>
    public const int Answered = 0;

    /// <summary>At least one line or row was rejected, or a receipt is not verified; the others were answered.</summary>
    public const int SomeRejected = 1;

    /// <summary>Wrong usage, or a file that cannot be read at all.</summary>
    public const int Wrong = 2;
}
