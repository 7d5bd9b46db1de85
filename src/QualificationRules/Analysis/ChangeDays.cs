using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;
using QualificationRules.Verdicts;

namespace QualificationRules.Analysis;

/// <summary>
/// The days on which a question's outcome can change: those on which its law does, and those on which a date in the facts, or a
/// period counted from one, is reached or passed. More than those on which it does change, and never fewer.
/// </summary>
internal static class ChangeDays
{
    private const int TeacherDates = 2;
    private const int DatesPerPeriod = 2;
    private const int StartsPerPost = 3;
    private const int StagesPerCourse = 4;

    public static int MostFor(Question question, in Enquiry enquiry)
    {
        var record = enquiry.Record;
        var dates = TeacherDates + (DatesPerPeriod * record.Teacher.Qtls.Length) + (StagesPerCourse * record.Training.Length);
        return (dates * ChangeDayList.PerDate) + (StartsPerPost * record.Appointments.Length * ChangeDayList.PerStart) + question.LawChanges(enquiry.Ruleset).Length;
    }

    /// <summary>Writes the days in order, some more than once, and returns how many; only those after a day, where one is given.</summary>
    public static int Write(Question question, in Enquiry enquiry, Span<ChangeDay> into, LocalDate? after = null)
    {
        var list = new ChangeDayList(into, after);
        var changes = question.LawChanges(enquiry.Ruleset);
        for (var i = 0; i < changes.Length; i++)
        {
            list.AddLaw(changes[i].Day, i);
        }

        AddTeacher(enquiry.Record.Teacher, ref list);
        for (var i = 0; i < enquiry.Record.Appointments.Length; i++)
        {
            var post = enquiry.Record.Appointments[i];
            list.AddStart(post.From, FactName.AppointmentFrom, i);
            AddEnd(enquiry.Record, i, ref list);
            if (!post.IsAppointedOnFirstDay)
            {
                list.AddStart(post.AppointedOn, FactName.AppointmentAppointedOn, i);
            }
        }

        for (var i = 0; i < enquiry.Record.Training.Length; i++)
        {
            var training = enquiry.Record.Training[i];
            list.AddDate(training.Enrolled, FactName.TrainingEnrolled, i);
            list.AddDate(training.Started, FactName.TrainingStarted, i);
            list.AddDate(training.Completed, FactName.TrainingCompleted, i);
            list.AddDate(training.Awarded, FactName.TrainingAwarded, i);
        }

        into[..list.Count].Sort(static (one, other) => one.Day.CompareTo(other.Day));
        return list.Count;
    }

    /// <summary>Why the outcome changes on a day.</summary>
    public static ImmutableArray<ChangeCause> CausesOf(LocalDate day, Question question, in Enquiry enquiry)
    {
        var days = new ChangeDay[MostFor(question, enquiry)];
        var changes = question.LawChanges(enquiry.Ruleset);
        return
        [
            .. days.Take(Write(question, enquiry, days))
                .Where(change => change.Day == day)
                .Select(change => change.Law == ChangeDay.NotLaw ? new ChangeCause(change.Fact) : new ChangeCause(changes[change.Law].Law))
                .Distinct(),
        ];
    }

    /// <summary>The last day of a post; where it is the latest on which the post can have begun, what is counted from a start is counted from it too.</summary>
    private static void AddEnd(StaffRecord record, int post, ref ChangeDayList list)
    {
        var until = record.Appointments[post].Until;
        if (until.IsDated && record.Starts[post].Latest == until.Latest)
        {
            list.AddStart(until, FactName.AppointmentUntil, post);
        }
        else
        {
            list.AddDate(until, FactName.AppointmentUntil, post);
        }
    }

    private static void AddTeacher(TeacherStatus teacher, ref ChangeDayList list)
    {
        list.AddDate(teacher.QtsHeldFrom, FactName.TeacherQtsHeldFrom);
        list.AddDate(teacher.InductionCompletedOn, FactName.TeacherInductionCompletedOn);
        for (var i = 0; i < teacher.Qtls.Length; i++)
        {
            list.AddDate(teacher.Qtls[i].From, FactName.QtlsFrom, i);
            list.AddDate(teacher.Qtls[i].Until, FactName.QtlsUntil, i);
        }
    }
}
