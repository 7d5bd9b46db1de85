using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// Which facts to ask for: those of which one value or another makes the outcome another, all else being known in some way; the
/// most decisive first.
/// </summary>
internal static class NeededFacts
{
    public static ImmutableArray<FactPath> Of(Question question, Enquiry enquiry)
    {
        if (question.Role is not null && !enquiry.Record.AppointmentsKnown)
        {
            return [new(FactName.Appointments)];
        }

        var needed = question is SencoQualification or SencoTransition ? OfSenco(question, enquiry) : new TriedNeeds(question, enquiry).All();
        return [.. needed.OrderBy(fact => fact.MostLeft).ThenBy(fact => fact.AverageLeft).Select(fact => fact.Path)];
    }

    private static IEnumerable<NeededFact> OfSenco(Question question, Enquiry enquiry)
    {
        var found = question.Find(enquiry);
        return [.. new PostNeeds(question, enquiry, found).All(), .. new CourseNeeds(question, enquiry, found).All()];
    }
}
