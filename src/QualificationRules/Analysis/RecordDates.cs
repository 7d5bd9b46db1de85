using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>The dates of a record by their names, entity by entity: the teacher, each QTLS period, each post, each course.</summary>
internal readonly ref struct RecordDates(StaffRecord record)
{
    private const int TeacherDates = 2;
    private const int DatesPerPeriod = 2;
    private const int DatesPerPost = 3;
    private const int DatesPerCourse = 5;

    private readonly StaffRecord _record = record;

    /// <summary>How many dates there are.</summary>
    public int Count => TeacherDates + (DatesPerPeriod * _record.Teacher.Qtls.Length) + (DatesPerPost * _record.Appointments.Length) + (DatesPerCourse * _record.Training.Length);

    /// <summary>The date at a place, from 0 to <see cref="Count"/> - 1. The first day in a post is the bounded one of its <see cref="PostSummary"/>.</summary>
    public (FactName Name, int Index, FactDate Date) this[int place]
    {
        get
        {
            if (place < TeacherDates)
            {
                return place == 0 ? (FactName.TeacherQtsHeldFrom, 0, _record.Teacher.QtsHeldFrom) : (FactName.TeacherInductionCompletedOn, 0, _record.Teacher.InductionCompletedOn);
            }

            place -= TeacherDates;
            var (index, date) = Math.DivRem(place, DatesPerPeriod);
            if (index < _record.Teacher.Qtls.Length)
            {
                var period = _record.Teacher.Qtls[index];
                return date == 0 ? (FactName.QtlsFrom, index, period.From) : (FactName.QtlsUntil, index, period.Until);
            }

            place -= DatesPerPeriod * _record.Teacher.Qtls.Length;
            (index, date) = Math.DivRem(place, DatesPerPost);
            return index < _record.Appointments.Length ? OfPost(index, date) : OfCourse(place - (DatesPerPost * _record.Appointments.Length));
        }
    }

    private (FactName Name, int Index, FactDate Date) OfPost(int index, int date) => date switch
    {
        0 => (FactName.AppointmentFrom, index, _record.Posts[index].From),
        1 => (FactName.AppointmentUntil, index, _record.Appointments[index].Until),
        _ => (FactName.AppointmentAppointedOn, index, _record.Appointments[index].IsAppointedOnFirstDay ? FactDate.Never : _record.Appointments[index].AppointedOn),
    };

    private (FactName Name, int Index, FactDate Date) OfCourse(int place)
    {
        var (index, date) = Math.DivRem(place, DatesPerCourse);
        var course = _record.Training[index];
        return date switch
        {
            0 => (FactName.TrainingEnrolled, index, course.Enrolled),
            1 => (FactName.TrainingStarted, index, course.Started),
            2 => (FactName.TrainingCompleted, index, course.Completed),
            3 => (FactName.TrainingAwarded, index, course.Awarded),
            _ => (FactName.TrainingWithdrawn, index, course.Withdrawn),
        };
    }
}
