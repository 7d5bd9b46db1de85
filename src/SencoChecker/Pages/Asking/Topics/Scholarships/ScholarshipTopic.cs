using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Whether DfE would pay for a place on an NPQ.</summary>
internal static class ScholarshipTopic
{
    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new(
        "npq-scholarship", "Is there a scholarship for the NPQ?",
        "Whether DfE would pay for the NPQ for SENCOs or the NPQ for Headship. It helps to know when the course starts, and where they work.")
    {
        Questions = ScholarshipQuestions.All,
        FactsOf = FactsOf,
        Kinds = SchoolKinds.OfScholarships,
        Assumed = Assumed,
        Words = new()
        {
            Sentence = static verdict => verdict.Outcome switch
            {
                Outcome.Satisfied => "Yes: they are eligible for a scholarship",
                Outcome.Review => "Perhaps: DfE decides on their application by hand",
                _ => "No: there is no scholarship for them",
            },
            Possible = static outcome => outcome switch
            {
                Outcome.Satisfied => "they are eligible for a scholarship",
                Outcome.Review => "DfE decides on their application by hand",
                _ => "there is no scholarship for them",
            },
            Short = static outcome => outcome switch
            {
                Outcome.Satisfied => "Eligible for a scholarship",
                Outcome.Review => "DfE decides by hand",
                _ => "No scholarship",
            },
            NobodyKnows = "No answer can be given: the rules for that start are not known here",
            Nothing = static _ => "Nothing.",
        },
    };

    private static CheckFacts FactsOf(Answers answers)
    {
        var application = new ScholarshipApplication(
            Cohort.TryParse(answers[Ids.Cohort], out var cohort) ? cohort : null,
            IsYes(answers[Ids.England]),
            answers[Ids.Setting] switch
            {
                "school" => WorkSetting.School,
                "trust" => WorkSetting.AcademyTrust,
                "sixteen" => WorkSetting.SixteenToNineteen,
                "early-years" => WorkSetting.EarlyYears,
                "another" => WorkSetting.AnotherSetting,
                "other" => WorkSetting.Other,
                _ => null,
            },
            SchoolKind.Of(SchoolKinds.OfScholarships, answers[Ids.Kind])?.Type,
            answers[Ids.Nursery] switch
            {
                "maintained" => NurseryKind.MaintainedNursery,
                "preschool" => NurseryKind.PreschoolClassInSchool,
                "private" => NurseryKind.PrivateNursery,
                "childminder" => NurseryKind.Childminder,
                "other" => NurseryKind.Other,
                _ => null,
            },
            answers[Ids.Employment] switch
            {
                "hospital" => EmploymentType.HospitalSchool,
                "virtual" => EmploymentType.VirtualSchool,
                "offenders" => EmploymentType.YoungOffenderInstitution,
                "supply" => EmploymentType.LocalAuthoritySupply,
                "mentor" => EmploymentType.LeadMentor,
                "other" => EmploymentType.Other,
                _ => null,
            },
            IsYes(answers[Ids.Funded]),
            IsYes(answers[Ids.Referred]));
        var course = answers[Ids.Course] is ScholarshipQuestions.Npqh ? Qualification.Npqh : Qualification.NpqSenco;
        return new(answers, Question.NpqScholarship(course), new(scholarship: application), Post: null);
    }

    private static bool? IsYes(string? answer) => answer switch { ScholarshipQuestions.Yes => true, ScholarshipQuestions.No => false, _ => null };

    private static IEnumerable<string> Assumed(Answers answers, Verdict verdict)
    {
        yield return $"They apply on {Words.Of(verdict.On)}.";
        if (answers[Ids.Course] is Answers.Unknown)
        {
            yield return "The course is the NPQ for SENCOs.";
        }
    }
}
