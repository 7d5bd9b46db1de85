using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;

namespace WorkforceCheck.Reports;

/// <summary>
/// The dates of a record that the wire format cannot leave open: absent, they say that a post or a membership goes on, or began with the
/// appointment. They are written as any day at all, with a list of those that stand for "not known".
/// </summary>
internal static class UnsayableDates
{
    private static readonly FactDate AnyDay = FactDate.Between(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

    /// <summary>The record as the wire format can say it, and the names of the dates that are not known.</summary>
    public static (StaffRecord Record, ImmutableArray<string> NotKnown) Hide(StaffRecord record)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var hidden = Changed(record, (name, date) =>
        {
            if (!date.IsUnknown)
            {
                return date;
            }

            names.Add(name);
            return AnyDay;
        });
        return (hidden, names.ToImmutable());
    }

    /// <summary>The record as it was before they were hidden.</summary>
    public static StaffRecord Restore(StaffRecord record, IReadOnlyCollection<string> notKnown) =>
        notKnown.Count == 0 ? record : Changed(record, (name, date) => notKnown.Contains(name, StringComparer.Ordinal) ? FactDate.Unknown : date);

    private static StaffRecord Changed(StaffRecord record, Func<string, FactDate, FactDate> change)
    {
        var teacher = record.Teacher;
        return new(
            new TeacherStatus(
                teacher.QtsHeldFrom, teacher.QtsByPartialAccess, teacher.Qtls.Select((period, at) => new QtlsMembership(period.From, change($"qtls {at}", period.Until))),
                teacher.Induction, teacher.InductionCompletedOn),
            record.Appointments.Select(post => new Appointment(
                post.Id, post.Role, post.School, post.From, change($"until {post.Id}", post.Until), post.TeachesAtSchool, post.Capacity,
                post.IsAppointedOnFirstDay ? null : change($"appointedOn {post.Id}", post.AppointedOn), post.Continues)),
            record.Training, record.Trn, record.AppointmentsComplete, record.TrainingComplete, record.Scholarship);
    }
}
