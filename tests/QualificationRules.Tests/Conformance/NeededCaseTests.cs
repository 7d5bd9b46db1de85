using FluentAssertions;
using QualificationRules.Json;
using QualificationRules.Testing;
using QualificationRules.Tests.Naive;
using QualificationRules.Tests.Properties;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>The labels of the cases about facts needed are those that every completion of the facts gives, worked out by the second implementation.</summary>
public sealed class NeededCaseTests
{
    public static TheoryData<string> Ids { get; } = [.. ConformanceCases.All.Select(labelled => labelled.Id).Where(id => id.StartsWith("nd-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_labels_are_those_of_every_completion(string id)
    {
        var labelled = ConformanceCases.Of(id);
        var open = labelled.Case;
        var verdict = new Evaluator().Evaluate(open);

        NeededAgreement.Check(open);
        verdict.Possible.Should().BeEquivalentTo(BruteForce.Answers(open.Question, open.Person, open.On, open.AppointmentId, open.Readings).Select(answer => answer.Outcome).Distinct());
        labelled.Differences(verdict).Should().BeEmpty();
    }
}
