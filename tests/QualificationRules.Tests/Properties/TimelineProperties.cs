using FluentAssertions;
using NodaTime;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>A timeline is the verdict as a function of the date, whatever the record.</summary>
public sealed class TimelineProperties
{
    private const int Days = 32 * 366;

    private static readonly LocalDate First = new(2003, 1, 1);

    /// <summary>On facts that are all known, it equals asking on every single day of 32 years.</summary>
    [Property(MaxTest = 10, Arbitrary = [typeof(SencoCases)])]
    public void Every_single_day_of_a_known_record_is_as_the_timeline_says(Case asked) => EqualsEverySingleDay(asked, SencoCases.Questions);

    /// <summary>And so on facts that are not.</summary>
    [Property(MaxTest = 5, Arbitrary = [typeof(OpenSencoCases)])]
    public void Every_single_day_of_an_open_record_is_as_the_timeline_says(Case asked) => EqualsEverySingleDay(asked, SencoCases.Questions);

    /// <summary>And so of heads, of starting a course and of scholarships.</summary>
    [Property(MaxTest = 10, Arbitrary = [typeof(OpenOtherCases)])]
    public void Every_single_day_of_other_questions_is_as_the_timeline_says(Case asked) => EqualsEverySingleDay(asked, [asked.Question]);

    /// <summary>Every boundary has a cause: a date in the facts, or a provision.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(SencoCases)])]
    public void Every_boundary_has_a_cause(Case asked)
    {
        foreach (var question in SencoCases.Questions)
        {
            var timeline = new Evaluator().Timeline(question, asked.Person, PostOf(asked, question), asked.Readings);

            timeline.Segments.Skip(1).Where(segment => segment.Causes.IsEmpty).Should().BeEmpty("of {0}", question.Code);
        }
    }

    private static void EqualsEverySingleDay(Case asked, IEnumerable<Question> questions)
    {
        foreach (var question in questions)
        {
            var (evaluator, post) = (new Evaluator(), PostOf(asked, question));
            var timeline = evaluator.Timeline(question, asked.Person, post, asked.Readings);

            var differing = Enumerable.Range(0, Days).Select(First.PlusDays)
                .Where(day => timeline.At(day).Outcome != evaluator.OutcomeOf(question, asked.Person, day, post, asked.Readings));
            differing.Take(1).Should().BeEmpty("of {0}", question.Code);
        }
    }

    // Named, since which post is held differs from day to day.
    private static string? PostOf(Case asked, Question question) =>
        asked.AppointmentId ?? asked.Person.Appointments.FirstOrDefault(post => post.Role == question.Role)?.Id;
}
