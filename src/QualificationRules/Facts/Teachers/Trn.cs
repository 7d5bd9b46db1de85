namespace QualificationRules.Facts;

/// <summary>A teacher reference number: seven digits.</summary>
public sealed record Trn
{
    /// <summary>Creates a number.</summary>
    /// <exception cref="InvalidFactException">It is not seven digits.</exception>
    public Trn(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length != 7 || value.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            throw new InvalidFactException("invalidTrn", "", $"A TRN is seven digits; \"{Shown.Of(value)}\" is not.");
        }

        Value = value;
    }

    /// <summary>The seven digits.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
