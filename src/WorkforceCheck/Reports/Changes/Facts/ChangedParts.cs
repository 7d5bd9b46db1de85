using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>In which parts a record differs from that of an earlier run: teacher status, each course, the posts, and whether the lists are complete.</summary>
internal static class ChangedParts
{
    /// <param name="then">The record of the earlier run.</param>
    /// <param name="postThen">The post asked about in it.</param>
    /// <param name="now">The record of this run.</param>
    /// <param name="postNow">The post asked about in it.</param>
    public static ImmutableArray<ChangedPart> Of(StaffRecord then, string postThen, StaffRecord now, string postNow)
    {
        var parts = new List<ChangedPart>
        {
            new([.. OfTeacher(then.Teacher, now.Teacher)], With(then, teacher: now.Teacher), postThen),
            new([.. PostChanges.Of(then, now)], With(then, posts: now.Appointments), postNow),
            new([.. FactWords.Changed(Columns.PostsComplete.Name, FactWords.Of(then.AppointmentsComplete), FactWords.Of(now.AppointmentsComplete))], With(then, postsComplete: now.AppointmentsComplete), postThen),
            new([.. FactWords.Changed(Columns.TrainingComplete.Name, FactWords.Of(then.TrainingComplete), FactWords.Of(now.TrainingComplete))], With(then, trainingComplete: now.TrainingComplete), postThen),
        };
        foreach (var qualification in then.Training.Concat(now.Training).Select(course => course.Qualification).Distinct().Order())
        {
            var (olds, news) = (CoursesOf(then, qualification), CoursesOf(now, qualification));
            parts.Add(new([.. CourseChanges.Of(qualification, olds, news)], With(then, training: then.Training.RemoveRange(olds).AddRange(news)), postThen));
        }

        return [.. parts.Where(part => !part.Changes.IsEmpty)];
    }

    private static IEnumerable<string> OfTeacher(TeacherStatus then, TeacherStatus now) =>
    [
        .. FactWords.Changed(Columns.Qts.Name, FactWords.Of(then.QtsHeldFrom), FactWords.Of(now.QtsHeldFrom)),
        .. FactWords.Changed("QTLS", FactWords.Of(then.Qtls), FactWords.Of(now.Qtls)),
        .. FactWords.Changed(Columns.Induction.Name, FactWords.Of(then.Induction), FactWords.Of(now.Induction)),
        .. FactWords.Changed(Columns.InductionCompleted.Name, FactWords.Of(then.InductionCompletedOn), FactWords.Of(now.InductionCompletedOn)),
    ];

    private static ImmutableArray<Training> CoursesOf(StaffRecord record, Qualification qualification) => [.. record.Training.Where(course => course.Qualification == qualification)];

    private static StaffRecord With(
        StaffRecord record, TeacherStatus? teacher = null, ImmutableArray<Appointment>? posts = null, ImmutableArray<Training>? training = null, bool? postsComplete = null, bool? trainingComplete = null) =>
        new(
            teacher ?? record.Teacher, posts ?? record.Appointments, training ?? record.Training, record.Trn,
            postsComplete ?? record.AppointmentsComplete, trainingComplete ?? record.TrainingComplete, record.Scholarship);
}
