using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace WorkforceCheck.Reports;

/// <summary>What would meet a requirement, and from when, in words.</summary>
internal static class RemedyWords
{
    /// <summary>Such as <c>From 22 May 2028 at the earliest: start the NPQ for SENCOs and have it awarded.</c></summary>
    public static string Of(Remedy remedy, Question question, StaffRecord record)
    {
        var words = remedy.Changes.Select(change => OfChange(change, record)).ToList();
        if (remedy.NewCourse is { } course)
        {
            words.Add($"start the {CauseWords.NameOf(course)}{(question == Question.SencoTransition ? "" : " and have it awarded")}");
        }

        return $"From {Shown.InText(remedy.EarliestOn)} at the earliest: {string.Join("; ", words)}.";
    }

    private static string OfChange(FactPath change, StaffRecord record) => change.Fact switch
    {
        FactName.TrainingAwarded => $"the award of the {CauseWords.NameOf(record.Training[change.Index].Qualification)} that is under way",
        FactName.TeacherQtsHeldFrom => "become a qualified teacher",
        FactName.TeacherInduction => "complete induction",
        FactName.AppointmentTeachesAtSchool => "work as a teacher at the school",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No remedy changes it."),
    };
}
