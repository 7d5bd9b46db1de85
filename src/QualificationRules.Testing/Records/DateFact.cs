using QualificationRules.Facts;

namespace QualificationRules.Testing.Records;

/// <summary>A date of a record: what is known of it, and how to make the record that knows something else.</summary>
/// <param name="Path">Its name; null for one that the library does not name.</param>
/// <param name="Value">What is known of it.</param>
/// <param name="MayBeNever">Whether it can be a thing that never happened.</param>
/// <param name="With">The record with another value; throws where that cannot be a fact.</param>
internal sealed record DateFact(FactPath? Path, FactDate Value, bool MayBeNever, Func<StaffRecord, FactDate, StaffRecord> With)
{
    /// <summary>Every date of a record.</summary>
    public static IEnumerable<DateFact> Of(StaffRecord record)
    {
        var posts = Enumerable.Range(0, record.Appointments.Length);
        var periods = Enumerable.Range(0, record.Teacher.Qtls.Length);
        var courses = Enumerable.Range(0, record.Training.Length);
        return OfTeacher(record.Teacher)
            .Concat(periods.SelectMany(index => OfPeriod(record.Teacher.Qtls[index], index)))
            .Concat(posts.SelectMany(index => OfPost(record.Appointments[index], index)))
            .Concat(courses.SelectMany(index => OfCourse(record.Training[index], index)));
    }

    /// <summary>The record with another value; null where that cannot be a fact.</summary>
    public StaffRecord? TryWith(StaffRecord record, FactDate value)
    {
        try
        {
            return With(record, value);
        }
        catch (InvalidFactException)
        {
            return null;
        }
    }

    private static IEnumerable<DateFact> OfTeacher(TeacherStatus teacher)
    {
        yield return new(new(FactName.TeacherQtsHeldFrom), teacher.QtsHeldFrom, true, (record, date) =>
            Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, qtsHeldFrom: date)));

        // Passed without a day is passed on any date: only a span leaves something open.
        if (teacher.InductionCompletedOn.IsDated)
        {
            yield return new(new(FactName.TeacherInductionCompletedOn), teacher.InductionCompletedOn, false, (record, date) =>
                Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, inductionCompletedOn: date)));
        }
    }

    private static IEnumerable<DateFact> OfPeriod(QtlsMembership period, int index)
    {
        yield return new(new(FactName.QtlsFrom, index), period.From, false, (record, date) =>
            Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, qtls: record.Teacher.Qtls.SetItem(index, new(date, record.Teacher.Qtls[index].Until)))));
        yield return new(new(FactName.QtlsUntil, index), period.Until, true, (record, date) =>
            Rebuild.Record(record, teacher: Rebuild.Teacher(record.Teacher, qtls: record.Teacher.Qtls.SetItem(index, new(record.Teacher.Qtls[index].From, date)))));
    }

    private static IEnumerable<DateFact> OfPost(Appointment post, int index)
    {
        yield return new(new(FactName.AppointmentFrom, index), post.From, false, (record, date) =>
            Rebuild.Post(record, index, old => Rebuild.Post(old, from: date)));
        yield return new(new(FactName.AppointmentUntil, index), post.Until, true, (record, date) =>
            Rebuild.Post(record, index, old => Rebuild.Post(old, until: date)));

        // Of a SENCO it counts for nothing; where it is the first day in post, it is no fact of its own.
        if (post is { Role: Role.Head, IsAppointedOnFirstDay: false })
        {
            yield return new(new(FactName.AppointmentAppointedOn, index), post.AppointedOn, false, (record, date) =>
                Rebuild.Post(record, index, old => Rebuild.Post(old, appointedOn: date)));
        }
    }

    private static IEnumerable<DateFact> OfCourse(Training course, int index)
    {
        yield return new(new(FactName.TrainingEnrolled, index), course.Enrolled, true, (record, date) =>
            Rebuild.Course(record, index, old => Rebuild.Course(old, enrolled: date)));
        yield return new(new(FactName.TrainingStarted, index), course.Started, true, (record, date) =>
            Rebuild.Course(record, index, old => Rebuild.Course(old, started: date)));
        yield return new(new(FactName.TrainingCompleted, index), course.Completed, true, (record, date) =>
            Rebuild.Course(record, index, old => Rebuild.Course(old, completed: date)));
        yield return new(new(FactName.TrainingAwarded, index), course.Awarded, true, (record, date) =>
            Rebuild.Course(record, index, old => Rebuild.Course(old, awarded: date)));
        yield return new(null, course.Withdrawn, true, (record, date) =>
            Rebuild.Course(record, index, old => Rebuild.Course(old, withdrawn: date)));
    }
}
