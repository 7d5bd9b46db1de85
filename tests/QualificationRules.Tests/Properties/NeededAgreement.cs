using FluentAssertions;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Properties;

/// <summary>Compares the facts that a verdict names with those of which the naive implementation finds that a value changes what is possible.</summary>
internal static class NeededAgreement
{
    public static void Check(Case open)
    {
        var named = new Evaluator().Evaluate(open).Needed;
        var needed = BruteForce.Needed(open.Question, open.Person, open.On, open.AppointmentId, open.Readings);

        // Where no single fact narrows, all that are open are named; the naive implementation then leaves out those that decide in no completion.
        FactPath[] all = [.. Analysis.OpenFacts.Of(open.Question, open.Person)];
        if (all.ToHashSet().SetEquals(named))
        {
            needed.Should().BeSubsetOf(named, "of {0}", open.Question.Code);
        }
        else
        {
            named.Should().BeEquivalentTo(needed, "of {0}", open.Question.Code);
        }
    }
}
