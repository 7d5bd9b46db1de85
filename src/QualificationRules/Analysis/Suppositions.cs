using QualificationRules.Questions;
using System.Collections.Immutable;
using NodaTime;
using QualificationRules.Facts;

namespace QualificationRules.Analysis;

/// <summary>
/// A record with one fact supposed known, once for each value that the rules can tell apart. Of courses that a head's record may not
/// list an NPQH stands for all, awarded long ago or under way.
/// </summary>
internal static class Suppositions
{
    /// <summary>Two schools that are in no record, for schools of which two may be the same or not.</summary>
    private static readonly ImmutableArray<string> OtherUrns = ["(one)", "(another)"];

    public static IEnumerable<StaffRecord> Of(StaffRecord record, FactPath path, DecisiveValues values)
    {
        var (fact, index) = path;
        return fact switch
        {
            FactName.TeacherQtsHeldFrom => values.Of(record.Teacher.QtsHeldFrom, fact).Select(day => record with { Teacher = record.Teacher with { QtsHeldFrom = day } }),
            FactName.QtlsFrom => values.Of(record.Teacher.Qtls[index].From.AsHappened(), fact, record.Teacher.Qtls[index].Until)
                .Where(from => record.Teacher.Qtls[index].Until.MayBeNever || from.Earliest <= record.Teacher.Qtls[index].Until.Latest).Select(day => WithQtls(record, index, record.Teacher.Qtls[index] with { From = day })),
            FactName.QtlsUntil => values.Of(record.Teacher.Qtls[index].Until.NotBefore(record.Teacher.Qtls[index].From), fact).Select(day => WithQtls(record, index, record.Teacher.Qtls[index] with { Until = day })),
            FactName.TeacherInduction => Enum.GetValues<InductionStatus>().Select(status => record with { Teacher = record.Teacher with { Induction = status } }),
            FactName.TeacherInductionCompletedOn => values.Of(record.Teacher.InductionCompletedOn, fact).Select(day => record with { Teacher = record.Teacher with { InductionCompletedOn = day } }),
            FactName.AppointmentsComplete when values.AreOfHeadship => [record with { AppointmentsComplete = true }, WithPost(record, UnlistedPost.Until(UnlistedPost.From, Role.Head))],
            FactName.AppointmentsComplete =>
                [record with { AppointmentsComplete = true }, WithPost(record, UnlistedPost.Until(UnlistedPost.LongUntil)), WithPost(record, UnlistedPost.Until(UnlistedPost.From))],
            FactName.TrainingComplete =>
                [record with { TrainingComplete = true }, WithNpqh(record, LocalDate.MinIsoValue, LocalDate.MinIsoValue), .. values.PlacesOnNpqh.Select(day => WithNpqh(record, day, FactDate.Never))],
            FactName.TrainingStarted => OfStage(record.Training[index], record.Training[index].Started, fact, values).Select(day => WithTraining(record, index, record.Training[index] with { Started = day })),
            FactName.TrainingAwarded => OfStage(record.Training[index], record.Training[index].Awarded, fact, values).Select(day => WithTraining(record, index, record.Training[index] with { Awarded = day })),
            FactName.ScholarshipCohort or FactName.ScholarshipWorksInEngland or FactName.ScholarshipWorkSetting or FactName.ScholarshipEstablishmentType
                or FactName.ScholarshipNurseryKind or FactName.ScholarshipEmploymentType or FactName.ScholarshipPreviouslyFunded
                or FactName.ScholarshipReferredByReturnToTeachingAdviser => ScholarshipSuppositions.Of(record, fact, values),
            _ => OfPost(index, fact, record, values).Select(post => record.With(record.Appointments.SetItem(index, post))),
        };
    }

    private static IEnumerable<FactDate> OfStage(Training training, FactDate stage, FactName fact, DecisiveValues values) =>
        values.Of(stage, fact, training.Enrolled, training.Started, training.Completed, training.Awarded);

    private static IEnumerable<Appointment> OfPost(int index, FactName fact, StaffRecord record, DecisiveValues values)
    {
        var post = record.Appointments[index];
        return fact switch
        {
            FactName.AppointmentFrom => values.Of(record.Starts[index], fact, post.AppointedOn).Select(from => post with { From = from }),
            FactName.AppointmentAppointedOn => record.AppointmentTo(index) is { } appointment ? values.Of(appointment, fact).Select(day => post with { AppointedOn = day }) : [],
            FactName.AppointmentUntil => values.Of(post.Until.NotBefore(record.Starts[index]), fact).Select(until => post with { Until = until }),
            FactName.AppointmentTeachesAtSchool => [post with { TeachesAtSchool = true }, post with { TeachesAtSchool = false }],
            FactName.SchoolEstablishmentType => values.Types.Select(type => post with { School = post.School with { EstablishmentType = type } }),
            FactName.SchoolUrn => record.Appointments.Select(other => other.School.Urn).OfType<string>().Union(OtherUrns, StringComparer.Ordinal).Select(urn => post with { School = post.School with { Urn = urn } }),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
    }

    private static StaffRecord WithQtls(StaffRecord record, int index, QtlsMembership membership) =>
        record with { Teacher = record.Teacher with { Qtls = record.Teacher.Qtls.SetItem(index, membership) } };

    /// <summary>The record with an NPQH that it did not list, and with that complete.</summary>
    private static StaffRecord WithNpqh(StaffRecord record, FactDate started, FactDate awarded) =>
        record with { Training = record.Training.Add(new(Qualification.Npqh, started: started, completed: awarded, awarded: awarded)), TrainingComplete = true };

    private static StaffRecord WithTraining(StaffRecord record, int index, Training training) =>
        record with { Training = record.Training.SetItem(index, training) };

    /// <summary>The record with a post that it did not list, and with that complete.</summary>
    private static StaffRecord WithPost(StaffRecord record, Appointment post) =>
        record.With(record.Appointments.Add(post)) with { AppointmentsComplete = true };
}
