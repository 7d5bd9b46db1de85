namespace WorkforceCheck.Files;

/// <summary>Why a file could not be written, for the person who named it.</summary>
internal static class WriteFailure
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether this is thrown where a file cannot be written; the last, where it grows larger than the system or the user's limit allows.</summary>
    public static bool Is(Exception failure) => failure is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    /// <summary>Why, as the end of a sentence.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="aside">The file that was written to, which nobody has heard of.</param>
    /// <param name="path">The file that was to be written.</param>
    public static string Reason(Exception failure, string aside, string path) => failure switch
    {
        DirectoryNotFoundException or FileNotFoundException => "there is no such directory.",
        UnauthorizedAccessException => "that is not allowed there.",
        ArgumentOutOfRangeException => "it grows larger than a file may be there.",
        { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => "the disk is full.",
        _ => failure.Message.Replace(aside, path, StringComparison.Ordinal),
    };
}
