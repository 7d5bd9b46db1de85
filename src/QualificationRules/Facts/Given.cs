namespace QualificationRules.Facts;

/// <summary>An argument of a <c>With</c>: a value, which replaces the fact, or none, which leaves the fact as it is. Null is a value, and says that the fact is not known.</summary>
/// <remarks>Pass the value itself: it is converted implicitly.</remarks>
public readonly record struct Given<T>
{
    private readonly T _value;
    private readonly bool _isGiven;

    private Given(T value) => (_value, _isGiven) = (value, true);

    /// <summary>The value, as one that is given.</summary>
    public static implicit operator Given<T>(T value) => new(value);

    /// <summary>The value given; the other where none is.</summary>
    internal T Or(T other) => _isGiven ? _value : other;

    /// <summary>The value, <c>null</c>, or <c>left as it is</c>.</summary>
    public override string ToString() => !_isGiven ? "left as it is" : _value?.ToString() ?? "null";
}
