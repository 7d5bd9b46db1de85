using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>Properties that do not hold, for the tests of the runner. Abstract, so that no test run finds them.</summary>
public abstract class FalseProperties
{
    [Property(Replay = "(123,457)", StartSize = 50, EndSize = 100)]
    public static bool BelowTen(int number) => number < 10;

    [Property]
    public static void Throws(int number) => throw new InvalidOperationException($"no such number: {number}");
}
