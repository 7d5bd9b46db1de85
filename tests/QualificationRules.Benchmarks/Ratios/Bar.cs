using System.Globalization;

namespace QualificationRules.Benchmarks.Ratios;

/// <summary>A number that the library has to hold.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Most">The most that it may be.</param>
internal sealed record Bar(string Name, double Value, double Most)
{
    /// <summary>Whether it is held.</summary>
    public bool IsHeld => Value <= Most;

    /// <summary>Name, value, bar, <c>held</c> or <c>missed</c>, separated by tabs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Value:0.00}\t{Most:0.##}\t{(IsHeld ? "held" : "missed")}");
}
