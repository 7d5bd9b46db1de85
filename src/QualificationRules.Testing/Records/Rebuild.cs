using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Testing.Records;

/// <summary>Records with one fact changed, made anew by the public constructors so that every limit is checked again.</summary>
internal static class Rebuild
{
    public static StaffRecord Record(
        StaffRecord record,
        TeacherStatus? teacher = null,
        IEnumerable<Appointment>? appointments = null,
        IEnumerable<Training>? training = null,
        bool? appointmentsComplete = null,
        bool? trainingComplete = null,
        ScholarshipApplication? scholarship = null) =>
        new(
            teacher ?? record.Teacher,
            appointments ?? (record.AppointmentsKnown ? record.Appointments : null),
            training ?? record.Training,
            record.Trn,
            appointmentsComplete ?? record.AppointmentsComplete,
            trainingComplete ?? record.TrainingComplete,
            scholarship ?? record.Scholarship);

    public static StaffRecord Post(StaffRecord record, int index, Func<Appointment, Appointment> change) =>
        Record(record, appointments: record.Appointments.SetItem(index, change(record.Appointments[index])));

    public static StaffRecord Course(StaffRecord record, int index, Func<Training, Training> change) =>
        Record(record, training: record.Training.SetItem(index, change(record.Training[index])));

    /// <summary>The day of appointment moves with the first day in post where it is the same.</summary>
    public static Appointment Post(
        Appointment post, FactDate? from = null, FactDate? until = null, bool? teaches = null, School? school = null, FactDate? appointedOn = null) =>
        new(
            post.Id,
            post.Role,
            school ?? post.School,
            from ?? post.From,
            until ?? post.Until,
            teaches ?? post.TeachesAtSchool,
            post.Capacity,
            appointedOn ?? AppointedOn(post),
            post.Continues);

    public static Appointment WithoutTeaching(Appointment post) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, teachesAtSchool: null, post.Capacity, AppointedOn(post), post.Continues);

    public static Appointment WithoutContinuation(Appointment post) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, AppointedOn(post));

    /// <summary>The day of appointment that was given.</summary>
    public static FactDate? AppointedOn(Appointment post) => post.IsAppointedOnFirstDay ? null : post.AppointedOn;

    public static Appointment AppointedOnFirstDay(Appointment post) =>
        new(post.Id, post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity, appointedOn: null, post.Continues);

    public static School School(School school, string? urn = null, EstablishmentType? type = null) =>
        new(urn ?? school.Urn, type ?? school.EstablishmentType, school.Country, school.OpenedOn, school.Predecessors);

    public static Training Course(
        Training course,
        FactDate? enrolled = null,
        FactDate? started = null,
        FactDate? completed = null,
        FactDate? awarded = null,
        FactDate? withdrawn = null) =>
        new(
            course.Qualification,
            enrolled ?? course.Enrolled,
            started ?? course.Started,
            completed ?? course.Completed,
            awarded ?? course.Awarded,
            withdrawn ?? course.Withdrawn,
            course.RecognisedBody,
            course.ListedProvider,
            course.Provider);

    public static TeacherStatus Teacher(
        TeacherStatus teacher,
        FactDate? qtsHeldFrom = null,
        IEnumerable<QtlsMembership>? qtls = null,
        InductionStatus? induction = null,
        FactDate? inductionCompletedOn = null) =>
        new(
            qtsHeldFrom ?? teacher.QtsHeldFrom,
            teacher.QtsByPartialAccess,
            qtls ?? teacher.Qtls,
            induction ?? teacher.Induction,
            inductionCompletedOn ?? teacher.InductionCompletedOn);

    public static TeacherStatus WithoutInduction(TeacherStatus teacher) =>
        new(teacher.QtsHeldFrom, teacher.QtsByPartialAccess, teacher.Qtls, induction: null, teacher.InductionCompletedOn);
}
