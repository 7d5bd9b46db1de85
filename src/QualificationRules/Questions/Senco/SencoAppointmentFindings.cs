using QualificationRules.Decisions;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>What being allowed as SENCO turns on beside the post, limb by limb (SI 2014/1530 reg 49(1)-(3)).</summary>
internal static class SencoAppointmentFindings
{
    /// <summary>"regulations made under section 135A" require induction "if required" (reg 49(2)(b)): in maintained and non-maintained special schools (SI 2012/1115 reg 5).</summary>
    public static Finding InductionRequiredHere { get; } = new(
        "induction-required-at-the-school",
        [Provisions.Induction2014, Provisions.InductionAtMaintainedSchools, Provisions.InductionAtAcademies, Provisions.Designation2008],
        holds: "Completed induction is asked of teachers at the school, unless it is not required of them.",
        fails: "At an academy no regulations ask for completed induction on {on}.",
        notKnown: "It is not known whether completed induction is asked at the school on {on}: from {InductionAtAcademiesAnnounced} it was announced for academies, and no commencement has been verified.");

    /// <summary>Asked of those who became SENCO on or before 1 March 2009, on days up to 31 August 2011; of others it fails.</summary>
    public static Finding NonTeacherLimb { get; } = new(
        "limb-of-2008-for-non-teachers",
        [Provisions.NonTeachers2008],
        holds: "The limb of 2008 for SENCOs who were not teachers lets them be SENCO on {on}.",
        fails: "The limb of 2008 for SENCOs who were not teachers does not let them be SENCO on {on}.",
        notKnown: "Whether the limb of 2008 for SENCOs who were not teachers lets them be SENCO on {on} is not known: its text has not been verified. They became SENCO on {became}, by {NonTeacherLimbBecameBy}, and it lasted to {NonTeacherLimbLastDay}.",
        presupposes: InductionRequiredHere);

    /// <summary>"the head teacher or acting head teacher of the school" (reg 49(3)).</summary>
    public static Finding HeadOfSchool { get; } = new(
        "head-of-the-school",
        [Provisions.HeadTeacher2014, Provisions.Designation2008],
        holds: "They are the head teacher or acting head of the school, who needs none of the rest.",
        fails: "They are not the head teacher or acting head of the school.",
        notKnown: "It is not known whether they are the head teacher or acting head of the school.");

    /// <summary>"a qualified teacher" (reg 49(2)(a)).</summary>
    public static Finding QualifiedTeacher { get; } = new(
        "qualified-teacher",
        [Provisions.QualifiedTeacher2014, Provisions.Qtls, Provisions.PartialAccess, Provisions.Designation2008],
        holds: "They are a qualified teacher on {on}.",
        fails: "They are not a qualified teacher on {on}: no QTS other than by partial access, and no current QTLS membership.",
        notKnown: "It is not known whether they are a qualified teacher on {on}.");

    /// <summary>"if required ..., has successfully completed an induction period" (reg 49(2)(b)).</summary>
    public static Finding InductionDone { get; } = new(
        "induction-done-or-not-required",
        [Provisions.Induction2014, Provisions.InductionNotRequired, Provisions.Designation2008],
        holds: "Their induction is complete, or not required of them.",
        fails: "They have not completed induction on {on}.",
        notKnown: "It is not known whether their induction is complete or required of them.");

    /// <summary>"is working as a teacher at the school" (reg 49(2)(c)): employed there as a teacher, with or without a class.</summary>
    public static Finding WorksAsTeacher { get; } = new(
        "works-as-teacher-at-the-school",
        [Provisions.WorkingAsTeacher2014, Provisions.Designation2008],
        holds: "They work as a teacher at the school.",
        fails: "They do not work as a teacher at the school.",
        notKnown: "It is not known whether they work as a teacher at the school.");
}
