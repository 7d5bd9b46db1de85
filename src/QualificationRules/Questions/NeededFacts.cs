using System.Collections.Immutable;
using QualificationRules.Facts;

namespace QualificationRules.Questions;

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

        var found = question.Find(enquiry);
        IEnumerable<NeededFact> needed = question is SencoQualification or SencoTransition
            ? [.. new PostNeeds(question, enquiry, found).All(), .. new CourseNeeds(question, enquiry, found).All()]
            : new TriedNeeds(question, enquiry, found).All();
        return [.. needed.OrderBy(fact => fact.MostLeft).ThenBy(fact => fact.AverageLeft).Select(fact => fact.Path)];
    }
}
