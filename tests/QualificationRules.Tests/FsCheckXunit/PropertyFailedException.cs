namespace FsCheck.Xunit;

/// <summary>A property is false; the message has the counterexample, shrunk, and the seed that gives it again.</summary>
public sealed class PropertyFailedException(string message, Exception? innerException) : Exception(message, innerException);
