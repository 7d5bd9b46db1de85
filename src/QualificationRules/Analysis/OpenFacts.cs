using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// The facts of a record that are not fully known and that a question reads, those first that people know best: a post's own dates and links,
/// then courses, then what registers tell.
/// </summary>
internal static class OpenFacts
{
    public static ImmutableArray<FactPath> Of(Question question, StaffRecord record)
    {
        var links = record.Links();
        IEnumerable<FactPath> open =
        [
            .. OfPosts(record, links), .. OfCourses(record), .. OfTeacher(record.Teacher), .. OfSchools(record, links), .. OfLists(record), .. OfScholarship(record.Scholarship ?? ScholarshipApplication.NotKnown),
        ];
        return [.. open.Where(fact => question.Reads(fact, record))];
    }

    private static IEnumerable<FactPath> OfPosts(StaffRecord record, PostLinks[] links) => Enumerable.Range(0, record.Appointments.Length).SelectMany(index =>
    {
        var post = record.Appointments[index];
        return Named(index,
            (FactName.AppointmentFrom, !record.Posts[index].From.IsExact),
            (FactName.AppointmentUntil, !post.Until.IsExact),
            (FactName.AppointmentContinues, post.Role == Role.Senco && !post.Continues.IsStated && links[index].IsOpen),
            (FactName.AppointmentAppointedOn, post is { Role: Role.Head, AppointedOn.IsExact: false, IsAppointedOnFirstDay: false }),
            (FactName.AppointmentTeachesAtSchool, post is { Role: Role.Senco, TeachesAtSchool: null }));
    });

    private static IEnumerable<FactPath> OfCourses(StaffRecord record) => Enumerable.Range(0, record.Training.Length).SelectMany(index =>
    {
        var course = record.Training[index];
        return Named(index,
            (FactName.TrainingStarted, !course.Started.IsExact),
            (FactName.TrainingCompleted, !course.Completed.IsExact),
            (FactName.TrainingAwarded, !course.Awarded.IsExact),
            (FactName.TrainingEnrolled, !course.Enrolled.IsExact),
            (FactName.TrainingWithdrawn, !course.Withdrawn.IsExact));
    });

    private static IEnumerable<FactPath> OfTeacher(TeacherStatus teacher) =>
    [
        // Induction passed on a day that is not recorded counts as passed, so only a day that is known in part is open.
        .. Named(0,
            (FactName.TeacherQtsHeldFrom, !teacher.QtsHeldFrom.IsExact),
            (FactName.TeacherInduction, teacher.Induction is null),
            (FactName.TeacherInductionCompletedOn, teacher.InductionCompletedOn is { IsDated: true, IsExact: false })),
        .. Enumerable.Range(0, teacher.Qtls.Length).SelectMany(index => Named(index,
            (FactName.QtlsFrom, !teacher.Qtls[index].From.IsExact),
            (FactName.QtlsUntil, !teacher.Qtls[index].Until.IsExact))),
    ];

    private static IEnumerable<FactPath> OfSchools(StaffRecord record, PostLinks[] links) => Enumerable.Range(0, record.Appointments.Length).SelectMany(index =>
    {
        // Which schools a school succeeded, and when it opened, matters only where a post there may go on from one at another school.
        var school = record.Appointments[index].School;
        var mayHaveBecome = links[index].MayHaveBecome;
        return Named(index,
            (FactName.SchoolEstablishmentType, school is { EstablishmentType: null, Country: Country.England }),
            (FactName.SchoolUrn, school.Urn is null && school.EstablishmentType != Law.EstablishmentType.InNoRegister),
            (FactName.SchoolPredecessors, mayHaveBecome && school.Predecessors is null),
            (FactName.SchoolOpenedOn, mayHaveBecome && !school.OpenedOn.IsExact));
    });

    private static IEnumerable<FactPath> OfLists(StaffRecord record) => Named(0,
        (FactName.AppointmentsComplete, !record.AppointmentsComplete),
        (FactName.TrainingComplete, !record.TrainingComplete));

    private static IEnumerable<FactPath> OfScholarship(ScholarshipApplication application) => Named(0,
        (FactName.ScholarshipCohort, application.Cohort is null),
        (FactName.ScholarshipWorksInEngland, application.WorksInEngland is null),
        (FactName.ScholarshipWorkSetting, application.WorkSetting is null),
        (FactName.ScholarshipEstablishmentType, application.EstablishmentType is null),
        (FactName.ScholarshipNurseryKind, application.NurseryKind is null),
        (FactName.ScholarshipEmploymentType, application.EmploymentType is null),
        (FactName.ScholarshipPreviouslyFunded, application.PreviouslyFunded is null),
        (FactName.ScholarshipReferredByReturnToTeachingAdviser, application.ReferredByReturnToTeachingAdviser is null));

    private static IEnumerable<FactPath> Named(int index, params IEnumerable<(FactName Fact, bool IsOpen)> facts) =>
        facts.Where(fact => fact.IsOpen).Select(fact => new FactPath(fact.Fact, index));
}
