using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using SencoChecker.Pages;

namespace QualificationRules.ServiceTests.Pages;

/// <summary>Somebody who applies for a funded NPQ.</summary>
public sealed record Applicant(
    LocalDate On, Qualification Course, Cohort Cohort, bool InEngland, bool Funded, WorkSetting Setting, int Code, NurseryKind Nursery, EmploymentType Employment, bool Referred) : Person(On)
{
    /// <inheritdoc/>
    public override Question Question => Question.NpqScholarship(NotKnown.Contains("course") ? Qualification.NpqSenco : Course);

    /// <inheritdoc/>
    public override StaffRecord Record => new(scholarship: new(Cohort, InEngland, Setting, TypeOf(Code), Nursery, Employment, Funded, Referred));

    /// <inheritdoc/>
    public override string? Post => null;

    /// <inheritdoc/>
    internal override Topic Topic => ScholarshipTopic.Topic;

    /// <inheritdoc/>
    protected override string Known(string id) => id switch
    {
        "course" => Course is Qualification.Npqh ? "npqh" : "npq-senco",
        "cohort" => $"{Cohort}",
        "england" => YesOrNo(InEngland),
        "funded" => YesOrNo(Funded),
        "setting" => Setting switch
        {
            WorkSetting.School => "school",
            WorkSetting.AcademyTrust => "trust",
            WorkSetting.SixteenToNineteen => "sixteen",
            WorkSetting.EarlyYears => "early-years",
            WorkSetting.AnotherSetting => "another",
            _ => "other",
        },
        "kind" => KindOf(Code),
        "nursery" => Nursery switch
        {
            NurseryKind.MaintainedNursery => "maintained",
            NurseryKind.PreschoolClassInSchool => "preschool",
            NurseryKind.PrivateNursery => "private",
            NurseryKind.Childminder => "childminder",
            _ => "other",
        },
        "employment" => Employment switch
        {
            EmploymentType.HospitalSchool => "hospital",
            EmploymentType.VirtualSchool => "virtual",
            EmploymentType.YoungOffenderInstitution => "offenders",
            EmploymentType.LocalAuthoritySupply => "supply",
            EmploymentType.LeadMentor => "mentor",
            _ => "other",
        },
        _ => YesOrNo(Referred),
    };
}
