namespace QualificationRules.Facts;

/// <summary>Thrown where what is given cannot be a fact: nothing invalid is ever constructed, and no verdict is given on it.</summary>
public sealed class InvalidFactException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    public InvalidFactException(FactError error)
        : base(error?.Message) => Error = error ?? throw new ArgumentNullException(nameof(error));

    internal InvalidFactException(string code, string path, string message)
        : this(new FactError(code, path, message))
    {
    }

    /// <summary>The error with its code and where it is.</summary>
    public FactError Error { get; }
}
