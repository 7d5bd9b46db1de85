using QualificationRules;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace SencoChecker.Pages;

/// <summary>Whether somebody may be the SENCO of a school.</summary>
internal static class AppointmentTopic
{
    private const string Post = "post";

    /// <summary>Stands for the URN of the school, which nobody is asked for: it says that the head's post is at the same school.</summary>
    private const string SameSchool = "999990";

    /// <summary>The topic.</summary>
    public static Topic Topic { get; } = new(
        "senco-appointment", "May this person be the SENCO?",
        "For a SENCO in post, or somebody who might become one. It helps to know whether they are a qualified teacher, and have completed induction.")
    {
        Questions = AppointmentQuestions.All,
        FactsOf = FactsOf,
        Kinds = SchoolKinds.OfSencos,
        Assumed = Assumed,
        Words = new()
        {
            Sentence = static verdict => verdict.Outcome switch
            {
                Outcome.NotApplicable => "The law does not say who may be the SENCO there",
                Outcome.Satisfied => "Yes: they may be the SENCO",
                _ => "No: they may not be the SENCO",
            },
            Possible = static outcome => outcome switch
            {
                Outcome.NotApplicable => "the law does not say who may be the SENCO there",
                Outcome.Satisfied => "they may be the SENCO",
                _ => "they may not be the SENCO",
            },
            Short = static outcome => outcome switch
            {
                Outcome.NotApplicable => "No rule",
                Outcome.Satisfied => "May be the SENCO",
                _ => "May not be the SENCO",
            },
            Nothing = static _ => "Nothing more for being the SENCO. Whether they must also get the award, and by when, is a question of its own: see “Ask something else” below.",
        },
    };

    private static CheckFacts FactsOf(Answers answers)
    {
        var school = ChosenSchool.FactsOf(answers, Ids.Kind, SchoolKinds.OfSencos);
        var isHead = answers[Ids.Head];
        if (isHead is AppointmentQuestions.Yes && school.Urn is null && school.EstablishmentType != QualificationRules.Law.EstablishmentType.InNoRegister)
        {
            school = school.With(urn: SameSchool);
        }

        var post = new Appointment(
            Post, Role.Senco, school, answers.Past(Ids.From) ?? Days.Until(answers.On),
            teachesAtSchool: answers[Ids.Teaches] switch { AppointmentQuestions.Yes => true, AppointmentQuestions.No => false, _ => null });
        var headship = new Appointment("headship", Role.Head, new(isHead is AppointmentQuestions.Yes ? school.Urn : null), Days.Until(answers.On));
        var teacher = new TeacherStatus(
            TeacherQuestions.HeldFrom(answers), qtls: TeacherQuestions.Membership(answers),
            induction: answers[Ids.Induction] switch
            {
                AppointmentQuestions.Passed => InductionStatus.Passed,
                AppointmentQuestions.Exempt => InductionStatus.Exempt,
                AppointmentQuestions.No => InductionStatus.RequiredToComplete,
                _ => null,
            });
        var record = new StaffRecord(teacher, isHead is AppointmentQuestions.No ? [post] : [post, headship]);
        return new(answers, Question.SencoAppointment, record, Post);
    }

    private static IEnumerable<string> Assumed(Answers answers, Verdict verdict)
    {
        yield return $"They are the SENCO of this school on {Words.Of(verdict.On)}, or would be.";
        foreach (var assumed in TeacherQuestions.Assumed(answers))
        {
            yield return assumed;
        }

        if (string.Equals(verdict.Appointment?.School.Urn, SameSchool, StringComparison.Ordinal))
        {
            yield return $"In the case as JSON the number {SameSchool} stands for the school, so that both posts are at it.";
        }
    }
}
