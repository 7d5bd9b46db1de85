using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>People who are, or might become, SENCO.</summary>
internal static class Candidates
{
    /// <summary>One of them.</summary>
    public static Gen<Person> Any { get; } = Generated.Knowing(
        from asked in Generated.Day(new(2009, 8, 31), new(2029, 12, 31))
        from code in Generated.Code(AppointmentTopic.Topic)
        from start in Generated.Day(new(2004, 1, 1), asked)
        from isHead in Gen.Elements(true, false, false, false)
        from qualified in Gen.Elements("qts", "qts", "qtls", "no")
        from since in Generated.Day(new(1980, 9, 1), asked)
        from induction in Gen.Elements(Enum.GetValues<InductionStatus>())
        from teaches in Gen.Elements(true, true, false)
        select (Person)new Candidate(asked, code, start, isHead && code != 0, qualified, since, induction, teaches));
}
