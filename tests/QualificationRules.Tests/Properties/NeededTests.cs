using FluentAssertions;
using QualificationRules.Analysis;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>A verdict names the facts that can still change it, and every other fact is irrelevant.</summary>
public sealed class NeededTests
{
    /// <summary>A fact is named if some value of it, the others staying as open as they are, changes which outcomes are possible.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenSencoCases)])]
    public void Facts_needed_are_those_of_which_a_value_changes_what_is_possible(Case asked)
    {
        foreach (var question in SencoCases.Questions)
        {
            NeededAgreement.Check(Named(asked) with { Question = question });
        }
    }

    /// <summary>The same for earlier service of about twelve months, where a day of one post decides together with those of another.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(EdgeOfTwelveMonths)])]
    public void Facts_needed_of_earlier_service_at_the_edge_of_twelve_months(Case asked) => NeededAgreement.Check(asked);

    /// <summary>The same for several posts of which something is open.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenServiceCases)])]
    public void Facts_needed_of_several_posts(Case open) => NeededAgreement.Check(open);

    /// <summary>Asking for the first fact again and again, whatever the answers, settles every record of which the law is not open.</summary>
    [Property(MaxTest = 120, Arbitrary = [typeof(OpenSencoCases)])]
    public void Asking_for_the_first_fact_again_and_again_settles_a_record(Case asked)
    {
        const int MostAsked = 60;
        foreach (var question in SencoCases.Questions.Where(_ => asked.Person.AppointmentsKnown))
        {
            var (record, post) = PostSelection.Select(question, asked.Person, asked.On, asked.On, Named(asked).AppointmentId);
            var enquiry = new Enquiry(record, post, asked.On, asked.Readings, Ruleset.Current);
            for (var step = 0; question.OutcomesFor(enquiry).Count > 1 && NeededFacts.Of(question, enquiry) is [var first, ..]; step++)
            {
                step.Should().BeLessThan(MostAsked, "of {0}", question.Code);
                StaffRecord[] answers = [.. FactValues.Of(first, question, enquiry).Where(known => question.OutcomesFor(enquiry with { Record = known }).Count > 0)];

                answers.Should().NotBeEmpty("{0} is asked for of {1}", first, question.Code);
                enquiry = enquiry with { Record = answers[step % answers.Length] };
            }

            (question.OutcomesFor(enquiry).Count == 1 || question.IsOpenByLawAlone(enquiry)).Should().BeTrue("of {0}", question.Code);
        }
    }

    // Named, so that an earlier post that the record does not list is never the one asked about.
    private static Case Named(Case open) =>
        open with { AppointmentId = open.AppointmentId ?? open.Person.Appointments.FirstOrDefault(post => post.Role == Role.Senco)?.Id };
}
