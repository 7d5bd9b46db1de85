using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Questions;

namespace QualificationRules.Analysis;

/// <summary>
/// The record with one date known, once for each value that can matter: the first and the last day between neighbouring cut points of the question,
/// where the date's own ends and the dates that bound it count as cut points too; and never, where that is possible.
/// </summary>
internal static class DateValues
{
    public static IEnumerable<StaffRecord> Of(FactPath fact, Question question, Enquiry enquiry)
    {
        var (record, index) = (enquiry.Record, fact.Index);
        return fact.Fact switch
        {
            FactName.TeacherQtsHeldFrom => Days(record.Teacher.QtsHeldFrom, [], fact, question, enquiry).Select(day => record with { Teacher = record.Teacher with { QtsHeldFrom = day } }),
            FactName.TeacherInductionCompletedOn => Days(record.Teacher.InductionCompletedOn, [], fact, question, enquiry).Select(day => record with { Teacher = record.Teacher with { InductionCompletedOn = day } }),
            FactName.QtlsFrom or FactName.QtlsUntil => OfPeriod(fact, question, enquiry),
            FactName.AppointmentFrom => FactValues.Posts(record, index, post => Days(record.Posts[index].From, Beside(record, index), fact, question, enquiry)
                .Select(day => post with { From = day, AppointedOn = post.IsAppointedOnFirstDay ? day : post.AppointedOn })),
            FactName.AppointmentUntil => FactValues.Posts(record, index, post => Days(post.Until.NotBefore(record.Posts[index].From), Beside(record, index), fact, question, enquiry)
                .Select(day => post with { Until = day })),
            FactName.AppointmentAppointedOn => FactValues.Posts(record, index, post => Days(post.AppointedOn.AsHappened(), [.. record.Posts[index].From.Ends, .. StartsOfNpqh(record)], fact, question, enquiry)
                .Where(day => day.Earliest <= record.Posts[index].From.Latest).Select(day => post with { AppointedOn = day })),
            _ => OfStage(fact, question, enquiry),
        };
    }

    /// <summary>A stage of a course, in order with the other stages.</summary>
    private static IEnumerable<StaffRecord> OfStage(FactPath fact, Question question, Enquiry enquiry)
    {
        var (record, course) = (enquiry.Record, enquiry.Record.Training[fact.Index]);
        var bounds = new[] { course.Enrolled, course.Started, course.Completed, course.Awarded }.SelectMany(date => date.Ends).Concat(question.Role == Role.Head ? Appointments(record) : []).ToArray();
        return fact.Fact switch
        {
            FactName.TrainingEnrolled => With(course.Enrolled, day => course with { Enrolled = day }),
            FactName.TrainingStarted => With(course.Started, day => course with { Started = day }),
            FactName.TrainingCompleted => With(course.Completed, day => course with { Completed = day }),
            FactName.TrainingAwarded => With(course.Awarded, day => course with { Awarded = day }),
            _ => With(course.Withdrawn, day => course with { Withdrawn = day }),
        };

        IEnumerable<StaffRecord> With(FactDate date, Func<FactDate, Training> value) =>
            Days(date, bounds, fact, question, enquiry).Select(value).Where(TrainingStages.AreInOrder).Select(changed => record with { Training = record.Training.SetItem(fact.Index, changed) });
    }

    private static IEnumerable<StaffRecord> OfPeriod(FactPath fact, Question question, Enquiry enquiry)
    {
        var (teacher, period) = (enquiry.Record.Teacher, enquiry.Record.Teacher.Qtls[fact.Index]);
        LocalDate[] bounds = [.. period.From.Ends, .. period.Until.Ends];
        var values = fact.Fact == FactName.QtlsFrom
            ? Days(period.From.AsHappened(), bounds, fact, question, enquiry).Where(day => period.Until.MayBeNever || day.Earliest <= period.Until.Latest).Select(day => period with { From = day })
            : Days(period.Until.NotBefore(period.From), bounds, fact, question, enquiry).Select(day => period with { Until = day });
        return values.Select(changed => enquiry.Record with { Teacher = teacher with { Qtls = teacher.Qtls.SetItem(fact.Index, changed) } });
    }

    private static IEnumerable<FactDate> Days(FactDate date, IReadOnlyCollection<LocalDate> beside, FactPath fact, Question question, Enquiry enquiry)
    {
        var cuts = question.CutPoints(enquiry.Ruleset).Where(cut => cut.Of is { } of && OpenDates.AreOfOneEntity(of, fact.Fact)).Select(cut => cut.DayOfFact(enquiry));
        return DayCompletions.Of(date, [.. cuts.Concat(beside).Concat(beside.Select(day => day.OrNextDay()))]).Select(day => day is { } known ? FactDate.On(known) : FactDate.Never);
    }

    /// <summary>The days that count as cut points of a post's dates: its own bounds, those that the other posts give it, and for a head the starts of NPQH.</summary>
    private static LocalDate[] Beside(StaffRecord record, int post)
    {
        var (own, bounded) = (record.Appointments[post], record.Posts[post]);
        return
        [
            .. bounded.From.Ends, .. bounded.Until.Ends, .. own.Role == Role.Head ? StartsOfNpqh(record) : [],
            .. record.Appointments.Where(other => other != own && other.Role == own.Role).SelectMany(other => LinkedDays.FromEndOf(other).Concat(LinkedDays.FromBeginningOf(other))),
        ];
    }

    private static IEnumerable<LocalDate> Appointments(StaffRecord record) =>
        record.Appointments.Where(post => post.Role == Role.Head).SelectMany(post => post.IsAppointedOnFirstDay ? post.From.Ends : post.AppointedOn.Ends);

    private static IEnumerable<LocalDate> StartsOfNpqh(StaffRecord record) =>
        record.Training.Where(course => course.Qualification == Qualification.Npqh).SelectMany(course => course.Started.Ends.Concat(course.Enrolled.Ends));
}
