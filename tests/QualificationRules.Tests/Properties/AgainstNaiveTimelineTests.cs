using FluentAssertions;
using NodaTime;
using QualificationRules.Json;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;
using QualificationRules.Tests.Support;
using CutDays = QualificationRules.Testing.Generators.CutDays;

namespace QualificationRules.Tests.Properties;

/// <summary>A timeline says what the naive implementation says, on each day on which either may change, the day before and the day after.</summary>
public sealed class AgainstNaiveTimelineTests
{
    private static readonly int[] BeforeOnAndAfter = [-1, 0, 1];

    /// <summary>Years from a day of the facts to the end of a time that runs from it.</summary>
    private static readonly int[] Anniversaries = [0, 3, 4];

    [Property(MaxTest = 50, Arbitrary = [typeof(SencoCases)])]
    public void A_timeline_of_sencos_is_that_of_the_naive_implementation(Case known)
    {
        foreach (var question in SencoCases.Questions)
        {
            IsAsNaive(known with { Question = question });
        }
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(OtherCases)])]
    public void A_timeline_of_others_is_that_of_the_naive_implementation(Case known) => IsAsNaive(known);

    private static void IsAsNaive(Case known)
    {
        // Named, since which post is held differs from day to day.
        var post = known.AppointmentId ?? known.Person.Appointments.FirstOrDefault(post => post.Role == known.Question.Role)?.Id;
        var timeline = new Evaluator().Timeline(known.Question, known.Person, post, known.Readings);

        var changes = timeline.Segments.Skip(1).Select(segment => segment.From!.Value);
        var days = changes.Concat(CutDays.Of(known.Question).Cutoffs).Concat(OwnDays(known)).SelectMany(day => BeforeOnAndAfter.Select(day.PlusDays)).Distinct();

        days.Where(day => timeline.At(day).Outcome != NaiveAnswer.OutcomeOf(NaiveEvaluator.Answers(known.Question, known.Person, day, post, known.Readings)))
            .Should().BeEmpty("of {0}", known.Question);
    }

    private static IEnumerable<LocalDate> OwnDays(Case known) =>
        from fact in DateFact.Of(known.Person)
        where fact.Value.IsDated
        from years in Anniversaries
        select fact.Value.Earliest.PlusYears(years);
}
