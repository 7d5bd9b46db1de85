namespace WorkforceCheck.Extract;

/// <summary>Thrown where a file as a whole cannot be read as an HR extract, or not be written; the message is for the person who gave it.</summary>
internal sealed class ExtractException(string message) : Exception(message);
