using FluentAssertions;
using FsCheck.Xunit;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Properties;

/// <summary>A verdict names the facts that can still change it, and every other fact is irrelevant.</summary>
public sealed class NeededTests
{
    /// <summary>The facts named are exactly those of which two values, all else alike, give different outcomes.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenSencoCases)])]
    public void Facts_needed_are_those_that_decide_in_some_completion(Case asked)
    {
        var open = Named(asked);
        foreach (var question in SencoCases.Questions)
        {
            var needed = BruteForce.Needed(question, open.Person, open.On, open.AppointmentId, open.Readings);
            var named = open.Ask(question).Needed;

            needed.Should().BeSubsetOf(named, "of {0}", question.Code);
            (AddsUpService(open) ? [] : named.Except(needed)).Should().BeEmpty("of {0}", question.Code);
        }
    }

    /// <summary>The same for earlier service of about twelve months, where a day of one post decides together with those of another.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(EdgeOfTwelveMonths)])]
    public void Facts_needed_of_earlier_service_are_those_that_decide_on_some_days(Case asked)
    {
        var needed = BruteForce.Needed(asked.Question, asked.Person, asked.On, asked.AppointmentId, asked.Readings);
        asked.Ask(asked.Question).Needed.Should().BeEquivalentTo(needed);
    }

    /// <summary>Of several posts of which something is open, no fact that decides is left out; where none is open beside, none is named that does not.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenServiceCases)])]
    public void Facts_needed_of_several_posts_leave_none_out_that_decides(Case open)
    {
        var needed = BruteForce.Needed(open.Question, open.Person, open.On, open.AppointmentId, open.Readings);
        var named = open.Ask(open.Question).Needed;

        needed.Should().BeSubsetOf(named);
        (AddsUpService(open) ? [] : named.Except(needed)).Should().BeEmpty();
    }

    /// <summary>Once the facts named are known, whatever they are, the outcome is decided: nothing else matters any more.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenSencoCases)])]
    public void Facts_needed_are_all_that_is_needed(Case asked)
    {
        const int DaysPerDate = 40;
        var open = Named(asked);
        foreach (var question in SencoCases.Questions)
        {
            var needed = open.Ask(question).Needed;
            var facts = OpenFacts.Of(question, open.Person, open.On, open.AppointmentId, DaysPerDate).Where(fact => fact.Path is { } path && needed.Contains(path));
            var known = facts.Aggregate(
                (IEnumerable<StaffRecord>)[open.Person],
                (records, fact) => records.SelectMany(record => fact.Completions.Select(completion => OpenFact.TryComplete(completion, record)).OfType<StaffRecord>()));

            known.Take(2000).Where(record => open.With(record).Ask(question, null).Possible.Length > 1).Take(1).Should().BeEmpty("of {0}, knowing {1}", question.Code, string.Join(", ", needed));
        }
    }

    // Days of several posts, or of one that is not listed, that decide only together: too many to try them all here.
    private static bool AddsUpService(Case asked) =>
        asked.Person.Appointments.Count(post => post.Role == Role.Senco && !(post.From.IsExact && post.Until.IsExact && post.School.EstablishmentType is not null))
            + (asked.Person.AppointmentsComplete ? 0 : 1) > 1;

    // Named, so that an earlier post that the record does not list is never the one asked about.
    private static Case Named(Case open) =>
        open with { AppointmentId = open.AppointmentId ?? open.Person.Appointments.FirstOrDefault(post => post.Role == Role.Senco)?.Id };
}
