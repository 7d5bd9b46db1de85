namespace QualificationRules.Registers;

/// <summary>Thrown where a file as a whole cannot be used, or not be written; the message is for the person who gave it, and says where and what to do.</summary>
public sealed class UnreadableFileException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what is allowed.</param>
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what is allowed.</param>
    /// <param name="cause">What a reader of the format reported.</param>
    public UnreadableFileException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
