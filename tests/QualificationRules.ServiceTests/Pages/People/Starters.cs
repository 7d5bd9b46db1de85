using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>People who would start a course.</summary>
internal static class Starters
{
    /// <summary>One of them.</summary>
    public static Gen<Person> Any { get; } = Generated.Knowing(
        from asked in Generated.Day(new(2020, 1, 1), new(2029, 12, 31))
        from course in Gen.Elements(Qualification.Nasenco, Qualification.NpqSenco, Qualification.Npqh)
        from start in Generated.Day(new(2005, 1, 1), new(2029, 12, 31))
        from qualified in Gen.Elements("qts", "qtls", "no")
        select (Person)new Starter(asked, course, start, qualified));
}
