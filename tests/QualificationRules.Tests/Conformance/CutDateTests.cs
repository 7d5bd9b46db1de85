using FluentAssertions;
using NodaTime.Text;
using Xunit;

namespace QualificationRules.Tests.Conformance;

/// <summary>Each date on which a question turns has a labelled case on the day before it, on it, and on the day after.</summary>
public sealed class CutDateTests
{
    private static readonly int[] BeforeOnAndAfter = [-1, 0, 1];

    /// <summary>Days that the law or the programme names: the first day of the new, or the last on which something will do.</summary>
    [Theory]
    [InlineData("senco-qualification", "case/on", "", "2009-09-01")]
    [InlineData("senco-qualification", "case/on", "", "2012-09-01")]
    [InlineData("senco-qualification", "case/on", "", "2014-09-01")]
    [InlineData("senco-qualification", "case/on", "", "2024-09-01")]
    [InlineData("senco-qualification", "case/person/appointments/from", "", "2009-09-01")]
    [InlineData("senco-qualification", "case/person/training/started", "NASENCO", "2024-09-01")]
    [InlineData("senco-qualification", "case/person/training/completed", "NASENCO", "2027-09-01")]
    [InlineData("senco-qualification", "case/person/training/started", "NPQSENCO", "2024-09-01")]
    [InlineData("senco-appointment", "case/on", "", "2009-09-01")]
    [InlineData("senco-appointment", "case/on", "", "2014-09-01")]
    [InlineData("senco-appointment", "case/person/teacher/qtsHeldFrom", "", "1999-05-07")]
    [InlineData("senco-transition", "case/on", "", "2023-10-30")]
    [InlineData("senco-transition", "case/on", "", "2025-05-30")]
    [InlineData("senco-transition", "case/person/appointments/from", "", "2023-09-01")]
    [InlineData("senco-transition", "case/person/appointments/from", "", "2024-08-31")]
    [InlineData("senco-transition", "case/person/training/started", "NASENCO", "2024-09-01")]
    [InlineData("senco-transition", "case/person/training/started", "NPQSENCO", "2024-09-01")]
    [InlineData("senco-transition", "case/person/training/started", "NPQSENCO", "2025-05-30")]
    [InlineData("headship-qualification", "case/on", "", "2004-04-01")]
    [InlineData("headship-qualification", "case/on", "", "2005-04-30")]
    [InlineData("headship-qualification", "case/on", "", "2005-12-31")]
    [InlineData("headship-qualification", "case/on", "", "2012-02-08")]
    [InlineData("headship-qualification", "case/person/appointments/appointedOn", "", "2004-04-01")]
    [InlineData("headship-qualification", "case/person/appointments/appointedOn", "", "2009-04-01")]
    [InlineData("npq-scholarship", "case/on", "", "2025-04-02")]
    public void A_day_of_the_law_has_its_neighbours(string question, string path, string qualification, string day)
    {
        var cut = LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
        var days = LabelledDates.Of(question).SelectMany(label => LabelledDates.At(label, path, qualification)).ToHashSet();

        BeforeOnAndAfter.Select(cut.PlusDays).Except(days).Should().BeEmpty("{0} wants a case on each", question);
    }

    /// <summary>So for each course.</summary>
    [Theory]
    [InlineData("NASENCO", "2009-09-01")]
    [InlineData("NASENCO", "2024-09-01")]
    [InlineData("NPQSENCO", "2024-09-01")]
    public void A_day_of_the_law_on_starting_a_course_has_its_neighbours(string course, string day)
    {
        var cut = LocalDatePattern.Iso.Parse(day).GetValueOrThrow();
        var days = LabelledDates.Of("course-start", course).SelectMany(label => LabelledDates.At(label, "case/on")).ToHashSet();

        BeforeOnAndAfter.Select(cut.PlusDays).Except(days).Should().BeEmpty("starting {0} wants a case on each", course);
    }

    /// <summary>Days that the facts name, or that are so many years after those.</summary>
    [Theory]
    [InlineData("senco-qualification", "case/on", "expect/deadline", "", 0)]
    [InlineData("senco-qualification", "case/on", "case/person/appointments/from", "", 0)]
    [InlineData("senco-qualification", "case/on", "case/person/appointments/from", "", 3)]
    [InlineData("senco-qualification", "case/on", "case/person/appointments/until", "", 0)]
    [InlineData("senco-qualification", "case/on", "case/person/training/awarded", "NASENCO", 0)]
    [InlineData("senco-qualification", "case/on", "case/person/training/awarded", "NPQSENCO", 0)]
    [InlineData("senco-appointment", "case/on", "case/person/teacher/qtsHeldFrom", "", 0)]
    [InlineData("senco-appointment", "case/on", "case/person/teacher/inductionCompletedOn", "", 0)]
    [InlineData("senco-appointment", "case/on", "case/person/teacher/qtls/from", "", 0)]
    [InlineData("senco-appointment", "case/on", "case/person/teacher/qtls/until", "", 0)]
    [InlineData("senco-appointment", "case/on", "case/person/appointments/until", "", 0)]
    [InlineData("senco-transition", "case/on", "case/person/training/started", "NASENCO", 0)]
    [InlineData("senco-transition", "case/on", "case/person/training/started", "NPQSENCO", 0)]
    [InlineData("headship-qualification", "case/on", "case/person/appointments/from", "", 0)]
    [InlineData("headship-qualification", "case/on", "case/person/appointments/from", "", 4)]
    [InlineData("headship-qualification", "case/on", "case/person/appointments/until", "", 0)]
    [InlineData("headship-qualification", "case/on", "case/person/training/awarded", "NPQH", 0)]
    [InlineData("headship-qualification", "case/on", "case/person/training/started", "NPQICL", 0)]
    [InlineData("headship-qualification", "case/person/training/started", "case/person/appointments/from", "NPQH", 0)]
    [InlineData("course-start", "case/on", "case/person/teacher/qtsHeldFrom", "", 0)]
    public void A_day_of_the_facts_has_its_neighbours(string question, string path, string factPath, string qualification, int years)
    {
        var distances =
            from label in LabelledDates.Of(question)
            from day in LabelledDates.At(label, path, qualification)
            from fact in LabelledDates.At(label, factPath, qualification)
            select NodaTime.Period.DaysBetween(fact.PlusYears(years), day);

        BeforeOnAndAfter.Except(distances).Should().BeEmpty("{0} wants a case on each, in days from {1} and {2} years", question, factPath, years);
    }
}
