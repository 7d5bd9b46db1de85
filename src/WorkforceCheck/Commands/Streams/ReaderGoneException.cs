namespace WorkforceCheck.Commands;

/// <summary>Thrown where standard output goes to a program that has read all that it wants, such as <c>head</c>.</summary>
internal sealed class ReaderGoneException(Exception cause) : Exception(cause.Message, cause);
