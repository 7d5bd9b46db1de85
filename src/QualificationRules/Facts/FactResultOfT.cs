using System.Diagnostics.CodeAnalysis;

namespace QualificationRules.Facts;

/// <summary>A fact, or why it cannot be one.</summary>
public sealed record FactResult<T>
    where T : class
{
    internal FactResult(T? value, FactError? error) => (Value, Error) = (value, error);

    /// <summary>The fact; null where there is an <see cref="Error"/>.</summary>
    public T? Value { get; }

    /// <summary>What is wrong; null where there is a <see cref="Value"/>.</summary>
    public FactError? Error { get; }

    /// <summary>Whether there is a fact.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsFact => Error is null;

    /// <summary>The fact, or what is wrong.</summary>
    public override string ToString() => IsFact ? $"{Value}" : Error.Message;
}
