using FluentAssertions;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>A question answers otherwise for another date of a fact only from one of the cut points on that it states.</summary>
public sealed class CutPointTests
{
    [Property(MaxTest = 300, Arbitrary = [typeof(SencoCases)])]
    public void Of_a_SENCO_no_date_decides_but_from_a_cut_point_on(Case known)
    {
        foreach (var question in SencoCases.Questions)
        {
            NoOtherDayDecides(known with { Question = question });
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(OtherCases)])]
    public void Of_others_no_date_decides_but_from_a_cut_point_on(Case known) => NoOtherDayDecides(known);

    private static void NoOtherDayDecides(Case known)
    {
        var (record, post) = PostSelection.Select(known.Question, known.Person, known.On, known.On, known.AppointmentId);
        var enquiry = new Enquiry(record, post, known.On, known.Readings, Ruleset.Current);
        foreach (var fact in DateFact.Of(record).Where(fact => fact.Path is not null && fact.Value.IsDated && IsOfThisPost(fact.Path.Value, record, post)))
        {
            var (day, next) = (fact.Value.Earliest, fact.Value.Earliest.PlusDays(1));
            if (!IsCut(known.Question, fact.Path!.Value.Fact, next, enquiry) && !Others(record, fact).Any(other => other == day || other == next) && fact.TryWith(record, next) is { } moved)
            {
                known.Question.OutcomesFor(enquiry with { Record = moved }).Should().Be(
                    known.Question.OutcomesFor(enquiry), "of {0} on {1}, {2} from {3} to {4}", known.Question, known.On, fact.Path, day, next);
            }
        }
    }

    private static bool IsCut(Question question, FactName fact, LocalDate day, Enquiry enquiry) =>
        (fact == FactName.AppointmentFrom && BoundsService(enquiry.Record, enquiry.PostIndex))
        || question.CutPoints(enquiry.Ruleset).Any(cut => cut.Of == fact && cut.DayOfFact(enquiry) == day);

    /// <summary>The days of other posts before the first day in this one add up to service, as its own before 1 September 2009 do.</summary>
    private static bool BoundsService(StaffRecord record, int post) =>
        record.Appointments.Count(other => other.Role == record.Appointments[post].Role) > 1 || record.Appointments[post].From.Earliest < Dates.SencoRequirementBegins;

    private static bool IsOfThisPost(FactPath fact, StaffRecord record, int post) =>
        fact.Fact is not (FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.AppointmentAppointedOn) || fact.Index == post;

    private static IEnumerable<LocalDate> Others(StaffRecord record, DateFact fact) =>
        DateFact.Of(record).Where(other => other.Path != fact.Path && other.Value.IsDated).Select(other => other.Value.Earliest);
}
