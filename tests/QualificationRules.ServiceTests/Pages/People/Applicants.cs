using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Law;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>People who apply for a funded NPQ.</summary>
internal static class Applicants
{
    /// <summary>One of them.</summary>
    public static Gen<Person> Any { get; } = Generated.Knowing(
        from asked in Generated.Day(new(2021, 1, 1), new(2027, 12, 31))
        from course in Gen.Elements(Qualification.NpqSenco, Qualification.Npqh)
        from cohort in Gen.Elements(ScholarshipCohorts.All.Select(rules => rules.Cohort).Append(new(2027, Season.Spring)).ToArray())
        from inEngland in Gen.Elements(true, true, true, false)
        from funded in Gen.Elements(true, false, false, false)
        from setting in Gen.Elements(Enum.GetValues<WorkSetting>())
        from code in Generated.Code(ScholarshipTopic.Topic)
        from nursery in Gen.Elements(Enum.GetValues<NurseryKind>())
        from employment in Gen.Elements(Enum.GetValues<EmploymentType>())
        from referred in Gen.Elements(true, false)
        where course is Qualification.Npqh || cohort.Year > 2024 || cohort == new Cohort(2024, Season.Autumn)
        select (Person)new Applicant(asked, course, cohort, inEngland, funded, setting, code, nursery, employment, referred));
}
