using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>People who were heads. That somebody was acting head is known wherever it is so: the check takes it that they were not.</summary>
internal static class Heads
{
    private static readonly LocalDate RuleBegins = new(2004, 4, 1);

    /// <summary>One of them.</summary>
    public static Gen<Person> Any { get; } =
        from person in Generated.Knowing(
            from asked in Generated.Day(new(2003, 1, 1), new(2013, 12, 31))
            from code in Generated.Code(HeadshipTopic.Topic)
            from isActing in Gen.Elements(true, false, false, false)
            from appointed in Generated.Day(new(2000, 1, 1), asked)
            from before in Earlier(LocalDate.Min(appointed, asked))
            from course in Course(asked)
            let state = course.State is "npqicl" && code != 15 ? "no" : course.State
            select (Person)new Head(asked, code, isActing, appointed, before.Post, before.Counts, state, state is "no" ? null : course.Training))
        select person is Head { IsActing: true } ? person with { NotKnown = person.NotKnown.Remove("capacity") } : person;

    /// <summary>An earlier headship, and whether having been appointed to it excuses them.</summary>
    private static Gen<(Appointment? Post, bool Counts)> Earlier(LocalDate last) =>
        from kind in Gen.Elements("none", "none", "school", "independent", "abroad", "wales", "acting")
        from start in Generated.Day(new(1990, 1, 1), last)
        let school = kind switch
        {
            "independent" => new School(establishmentType: EstablishmentType.FromCode(11)),
            "abroad" => new(country: Country.Scotland),
            "wales" => new(country: Country.Wales),
            _ => new(establishmentType: EstablishmentType.FromCode(7)),
        }
        select kind is "none" ? ((Appointment?)null, false) : (
            new Appointment("before", Role.Head, school, start, start.PlusDays(200), capacity: kind is "acting" ? Capacity.Acting : Capacity.Substantive),
            kind is not ("wales" or "acting") && start < RuleBegins);

    private static Gen<(string State, Training? Training)> Course(LocalDate asked) =>
        from state in Gen.Elements("no", "no", "held", "eea", "npqicl", "under-way", "under-way")
        from held in Gen.Elements(Qualification.Npqh, Qualification.NpqhWales, Qualification.ScottishStandardForHeadship, Qualification.PqhNorthernIreland)
        from enrolled in Generated.Day(new(2000, 1, 1), asked)
        from started in Generated.Day(enrolled, asked)
        select (state, state switch
        {
            "held" => new Training(held, started: enrolled, awarded: started),
            "eea" => new(Qualification.EeaHeadship, awarded: started),
            "npqicl" => new(Qualification.Npqicl, started: started),
            "under-way" => new(Qualification.Npqh, enrolled: enrolled, started: started, awarded: FactDate.Never),
            _ => (Training?)null,
        });
}
