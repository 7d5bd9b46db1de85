using System.Text;
using FluentAssertions;
using QualificationRules.Testing;
using Xunit;

namespace QualificationRules.Tests.Json;

/// <summary>Every labelled case, from line to verdict.</summary>
public sealed class ConformanceTests
{
    [Theory]
    [MemberData(nameof(ConformanceCases.Ids), MemberType = typeof(ConformanceCases))]
    public void The_verdict_is_as_labelled(string id)
    {
        var labelled = ConformanceCases.Of(id);

        var verdict = Line.Answer(Encoding.UTF8.GetBytes(labelled.CaseLine));

        labelled.Differences(verdict).Should().BeEmpty("{0}: {1}", labelled, verdict);
    }
}
