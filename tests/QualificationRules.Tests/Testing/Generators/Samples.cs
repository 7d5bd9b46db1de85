using FsCheck;
using FsCheck.Fluent;

namespace QualificationRules.Tests.Testing.Generators;

/// <summary>Samples that are the same each time.</summary>
internal static class Samples
{
    private const int Size = 50;

    public static IReadOnlyList<T> Repeatable<T>(this Gen<T> generator, int count) => [.. generator.Sample(count, new Rnd(20240901, 20250531), Size)];
}
