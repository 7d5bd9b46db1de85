using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Facts;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Properties;

/// <summary>A verdict names the facts that can still change it, and every other fact is irrelevant.</summary>
public sealed class NeededTests
{
    /// <summary>The facts named are exactly those of which two values, all else alike, give different outcomes.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(OpenCases)])]
    public void Facts_needed_are_those_that_decide_in_some_completion(AskedCase asked)
    {
        var open = Named(asked);
        foreach (var question in AskedCase.Questions)
        {
            var needed = BruteForce.Needed(question, open.Record, open.On, open.PostId, open.Readings);

            open.Ask(question).Needed.Should().BeEquivalentTo(needed, "of {0}", question.Code);
        }
    }

    /// <summary>A fact that is not named as needed changes nothing by being known alone.</summary>
    [Property(MaxTest = 40, Arbitrary = [typeof(OpenCases)])]
    public void A_fact_that_is_not_needed_changes_nothing(AskedCase asked)
    {
        const int DaysPerDate = 60;
        var open = Named(asked);
        foreach (var question in AskedCase.Questions)
        {
            var verdict = open.Ask(question);
            foreach (var fact in OpenFacts.Of(open.Record, open.On, open.PostId, DaysPerDate).Where(fact => fact.Path is { } path && !verdict.Needed.Contains(path)))
            {
                var known = fact.Completions.Select(completion => OpenFact.TryComplete(completion, open.Record)).OfType<StaffRecord>();
                known.Where(record => !open.With(record).Ask(question, null).Possible.SequenceEqual(verdict.Possible)).Should().BeEmpty("{0} is not needed for {1}", fact.Path, question.Code);
            }
        }
    }

    // Named, so that an earlier post that the record does not list is never the one asked about.
    private static AskedCase Named(AskedCase open) =>
        open with { PostId = open.PostId ?? open.Record.Appointments.FirstOrDefault(post => post.Role == Role.Senco)?.Id };
}
