using QualificationRules.Json;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Support;

namespace QualificationRules.Tests.Properties;

/// <summary>Of heads, courses and scholarships too, the facts that a verdict names are those that can change what the naive implementation says.</summary>
public sealed class AgainstNaiveNeededTests
{
    [Property(MaxTest = 100, Arbitrary = [typeof(OpenOtherCases)])]
    public void Facts_needed_of_others_are_those_that_decide_in_some_completion(Case asked)
    {
        // Named, so that an earlier post that the record does not list is never the one asked about.
        var post = asked.AppointmentId ?? asked.Person.Appointments.FirstOrDefault(post => post.Role == asked.Question.Role)?.Id;

        NeededAgreement.Check(asked with { AppointmentId = post });
    }
}
