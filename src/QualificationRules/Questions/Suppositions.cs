using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;
using QualificationRules.Law;

namespace QualificationRules.Questions;

/// <summary>A record with one fact supposed known, once for each value that the rules can tell apart.</summary>
internal static class Suppositions
{
    public static IEnumerable<StaffRecord> Of(StaffRecord record, FactPath path, ImmutableArray<LocalDate> days)
    {
        var index = path.Index;
        return path.Fact switch
        {
            FactName.TeacherQtsHeldFrom => Days(record.Teacher.QtsHeldFrom, days).Select(day => record with { Teacher = record.Teacher with { QtsHeldFrom = day } }),
            FactName.QtlsFrom => Days(record.Teacher.Qtls[index].From.AsHappened(), days).Select(day => WithQtls(record, index, record.Teacher.Qtls[index] with { From = day })),
            FactName.QtlsUntil => Days(record.Teacher.Qtls[index].Until, days).Select(day => WithQtls(record, index, record.Teacher.Qtls[index] with { Until = day })),
            FactName.TeacherInduction => Enum.GetValues<InductionStatus>().Select(status => record with { Teacher = record.Teacher with { Induction = status } }),
            FactName.TeacherInductionCompletedOn => Days(record.Teacher.InductionCompletedOn, days).Select(day => record with { Teacher = record.Teacher with { InductionCompletedOn = day } }),
            FactName.AppointmentsComplete => [record with { AppointmentsComplete = true }],
            FactName.TrainingComplete => [record with { TrainingComplete = true }],
            FactName.TrainingStarted => Days(record.Training[index].Started, days).Select(day => WithTraining(record, index, record.Training[index] with { Started = day })),
            FactName.TrainingCompleted => Days(record.Training[index].Completed, days).Select(day => WithTraining(record, index, record.Training[index] with { Completed = day })),
            FactName.TrainingAwarded => Days(record.Training[index].Awarded, days).Select(day => WithTraining(record, index, record.Training[index] with { Awarded = day })),
            FactName.ScholarshipCohort or FactName.ScholarshipWorksInEngland or FactName.ScholarshipWorkSetting or FactName.ScholarshipEstablishmentType
                or FactName.ScholarshipNurseryKind or FactName.ScholarshipEmploymentType or FactName.ScholarshipPreviouslyFunded
                or FactName.ScholarshipReferredByReturnToTeachingAdviser => ScholarshipSuppositions.Of(record, path.Fact),
            _ => OfPost(record.Appointments[index], path.Fact, record, days).Select(post => record with { Appointments = record.Appointments.SetItem(index, post) }),
        };
    }

    private static IEnumerable<Appointment> OfPost(Appointment post, FactName fact, StaffRecord record, ImmutableArray<LocalDate> days) => fact switch
    {
        FactName.AppointmentFrom => Days(post.From.AsHappened(), days).Where(from => post.Until.MayBeNever || from.Earliest <= post.Until.Latest).Select(from => post with { From = from, AppointedOn = post.AppointedOn == post.From ? from : post.AppointedOn }),
        FactName.AppointmentAppointedOn => Days(post.AppointedOn, days).Where(day => day.IsNever || day.Earliest <= post.From.Latest).Select(day => post with { AppointedOn = day }),
        FactName.AppointmentUntil => Days(post.Until, days).Where(until => until.IsNever || until.Latest >= post.From.Earliest).Select(until => post with { Until = until }),
        FactName.AppointmentTeachesAtSchool => [post with { TeachesAtSchool = true }, post with { TeachesAtSchool = false }],
        FactName.SchoolEstablishmentType => EstablishmentType.All.Select(type => post with { School = post.School with { EstablishmentType = type } }),
        FactName.SchoolUrn => record.Appointments.Select(other => other.School.Urn ?? "").Append("").Distinct(StringComparer.Ordinal).Select(urn => post with { School = post.School with { Urn = urn } }),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "Not a fact of a post."),
    };

    private static IEnumerable<FactDate> Days(FactDate date, ImmutableArray<LocalDate> days)
    {
        var exact = days.Append(date.Earliest).Append(date.Latest)
            .Where(day => date.Earliest <= day && day <= date.Latest)
            .Select(FactDate.On);
        return date.MayBeNever ? exact.Append(FactDate.Never) : exact;
    }

    private static StaffRecord WithQtls(StaffRecord record, int index, QtlsMembership membership) =>
        record with { Teacher = record.Teacher with { Qtls = record.Teacher.Qtls.SetItem(index, membership) } };

    private static StaffRecord WithTraining(StaffRecord record, int index, Training training) =>
        record with { Training = record.Training.SetItem(index, training) };
}
