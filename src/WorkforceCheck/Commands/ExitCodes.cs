namespace WorkforceCheck.Commands;

/// <summary>What the program returns.</summary>
internal static class ExitCodes
{
    /// <summary>Every line or row was answered.</summary>
    public const int Answered = 0;

    /// <summary>At least one line or row was rejected, or a receipt is not verified; the others were answered.</summary>
    public const int SomeRejected = 1;

    /// <summary>Wrong usage, a file that cannot be read at all, or an output that cannot be written.</summary>
    public const int Wrong = 2;

    /// <summary>Whoever reads standard output has gone away, as <c>head</c> does: what a shell says of any program that this ends. A run that is stopped returns <see cref="StopRequest.Exit"/>.</summary>
    public const int ReaderGone = 141;
}
