using QualificationRules.Tests.Support;
using Xunit;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("QualificationRules.Tests.Support." + nameof(BroadTestsFirst), "QualificationRules.Tests")]

namespace QualificationRules.Tests.Support;

/// <summary>Begins with the labelled cases, which notice most mistakes, and ends with the properties, which take longest: a run that stops at the first failure is over soon.</summary>
public sealed class BroadTestsFirst : ITestCollectionOrderer
{
    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(Rank);

    private static int Rank(ITestCollection collection) =>
        collection.DisplayName.Contains(".Json.ConformanceTests", StringComparison.Ordinal) ? 0
        : collection.DisplayName.Contains(".Properties.", StringComparison.Ordinal) ? 2 : 1;
}
