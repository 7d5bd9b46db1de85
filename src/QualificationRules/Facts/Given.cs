namespace QualificationRules.Facts;

/// <summary>A value that a <c>With</c> is given, or the absence of one, which leaves a fact as it is: null is a value, and says that the fact is not known.</summary>
/// <remarks>Write the value itself: it is converted.</remarks>
public readonly record struct Given<T>
{
    private readonly T _value;
    private readonly bool _isGiven;

    private Given(T value) => (_value, _isGiven) = (value, true);

    /// <summary>This value.</summary>
    public static implicit operator Given<T>(T value) => new(value);

    /// <summary>The value given, or else the other.</summary>
    internal T Or(T other) => _isGiven ? _value : other;

    /// <summary>The value, <c>null</c>, or <c>left as it is</c>.</summary>
    public override string ToString() => !_isGiven ? "left as it is" : _value?.ToString() ?? "null";
}
