using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Tests.Naive.Completions;

/// <summary>Which facts of a record the naive implementation of a question reads.</summary>
internal sealed class FactsRead(Question question, StaffRecord record)
{
    /// <summary>A date without a name is that of withdrawal from a course, which counts for heads alone.</summary>
    public bool Includes(DateFact date) => date.Path is { } path ? Includes(path.Fact, path.Index) : question.Role == Role.Head;

    public bool Includes(FactName fact, int index = 0) => fact switch
    {
        FactName.TeacherQtsHeldFrom or FactName.QtlsFrom or FactName.QtlsUntil => IsAppointment || question.Course == Qualification.Nasenco,
        FactName.TeacherInduction or FactName.TeacherInductionCompletedOn => IsAppointment,
        FactName.AppointmentTeachesAtSchool => IsAppointment && IsOfRole(index),
        FactName.AppointmentFrom or FactName.AppointmentUntil or FactName.SchoolUrn => IsOfRole(index) || (IsAppointment && record.Appointments[index].Role == Role.Head),
        FactName.SchoolEstablishmentType or FactName.AppointmentAppointedOn => IsOfRole(index),
        FactName.TrainingEnrolled => IsHeadship && record.Training[index].Qualification == Qualification.Npqh,
        FactName.TrainingStarted => IsHeadship ? record.Training[index].Qualification is Qualification.Npqh or Qualification.Npqicl : IsOfSencos(index),
        FactName.TrainingCompleted => IsQualification && record.Training[index].Qualification == Qualification.Nasenco,
        FactName.TrainingAwarded => (IsHeadship && !IsForSencos(index)) || (IsQualification && IsOfSencos(index)),
        _ => false,
    };

    /// <summary>Whether some stage of the course is read.</summary>
    public bool IncludesCourse(int index) => IsHeadship ? !IsForSencos(index) : IsOfSencos(index);

    private bool IsQualification => Is("senco-qualification");

    private bool IsAppointment => Is("senco-appointment");

    private bool IsHeadship => Is("headship-qualification");

    private bool IsOfRole(int index) => record.Appointments[index].Role == question.Role;

    private bool IsOfSencos(int index) => (IsQualification || Is("senco-transition")) && IsForSencos(index);

    private bool IsForSencos(int index) => record.Training[index].Qualification is Qualification.Nasenco or Qualification.NpqSenco;

    private bool Is(string code) => string.Equals(question.Code, code, StringComparison.Ordinal);
}
