using System.Collections.Immutable;
using QualificationRules.Law;

namespace QualificationRules.Testing.Generators;

/// <summary>Every way to read the contested words together.</summary>
public static class ReadingCombinations
{
    /// <summary>All of them, the default first.</summary>
    public static ImmutableArray<Readings> All { get; } =
    [
        .. from priorService in Enum.GetValues<PriorService>()
           from clock in Enum.GetValues<Clock>()
           from leapDay in Enum.GetValues<LeapDay>()
           from induction in Enum.GetValues<Induction>()
           select new Readings(priorService, clock, leapDay, induction),
    ];
}
