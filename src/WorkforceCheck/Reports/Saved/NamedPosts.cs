using System.Collections.Immutable;
using QualificationRules.Facts;
using QualificationRules.Registers.Extracts;

namespace WorkforceCheck.Reports;

/// <summary>Names the posts of a record by what they are: an extract names them by its lines, which are others in the next extract.</summary>
internal static class NamedPosts
{
    /// <summary>The record with its posts named such as <c>SENCO at 900001 from 2024-09-01</c>, and the new name of each by its old one.</summary>
    /// <remarks>The TRN and the providers of courses, which decide nothing, are left out.</remarks>
    public static (StaffRecord Record, ImmutableDictionary<string, string> Names) Of(StaffRecord record)
    {
        var names = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var same in record.Appointments.GroupBy(NameOf, StringComparer.Ordinal))
        {
            foreach (var (at, post) in same.Index())
            {
                names.Add(post.Id, at == 0 ? same.Key : $"{same.Key} ({at + 1})");
            }
        }

        var named = new StaffRecord(
            record.Teacher, record.Appointments.Select(post => Named(post, names)), record.Training.Select(WithoutProvider), trn: null, record.AppointmentsComplete, record.TrainingComplete);
        return (named, names.ToImmutable());
    }

    private static string NameOf(Appointment post) => $"{new PostRole(post.Role, post.Capacity)} at {post.School.Urn ?? "a school not known"} from {post.From}";

    private static Appointment Named(Appointment post, ImmutableDictionary<string, string>.Builder names) => new(
        names[post.Id], post.Role, post.School, post.From, post.Until, post.TeachesAtSchool, post.Capacity,
        post.IsAppointedOnFirstDay ? null : post.AppointedOn,
        post.Continues.Id is { } earlier ? Continuation.From(names[earlier]) : post.Continues);

    private static Training WithoutProvider(Training course) => new(
        course.Qualification, course.Enrolled, course.Started, course.Completed, course.Awarded, course.Withdrawn, course.RecognisedBody, course.ListedProvider);
}
