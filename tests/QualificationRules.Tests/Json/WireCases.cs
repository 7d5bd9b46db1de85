using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Law;
using QualificationRules.Questions;
using QualificationRules.Tests.Generators;
using QualificationRules.Tests.Naive;

namespace QualificationRules.Tests.Json;

/// <summary>Cases that the wire format can say: of facts that are known, partly known and not known at all, and of any text.</summary>
public static class WireCases
{
    private static readonly string[] Texts = ["", "c1", "Ünï \U0001F600", "\"\\/\b\f\n\r\t\0\u0001\u001f\u007f", "\u2028\u2029\uFEFF\uFFFD", "</script>&'+"];

    private static Gen<ScholarshipApplication?> Applications { get; } = Gen.Frequency(
        (3, Gen.Constant<ScholarshipApplication?>(null)),
        (1, Gen.Constant<ScholarshipApplication?>(new())),
        (4, from cohort in Gen.Elements<Cohort?>(null, new Cohort(2026, Season.Autumn), new Cohort(2025, Season.Spring), new Cohort(0, Season.Spring))
            from setting in Gen.Elements<WorkSetting?>([null, .. Enum.GetValues<WorkSetting>()])
            from nursery in Gen.Elements<NurseryKind?>([null, .. Enum.GetValues<NurseryKind>()])
            from employment in Gen.Elements<EmploymentType?>([null, .. Enum.GetValues<EmploymentType>()])
            from type in Gen.Elements(null, EstablishmentType.FromCode(34))
            from flags in Gen.ArrayOf(Gen.Elements<bool?>(null, true, false), 3)
            select (ScholarshipApplication?)new ScholarshipApplication(cohort, flags[0], setting, type, nursery, employment, flags[1], flags[2])));

    public static Arbitrary<Case> Arbitrary() => Arb.From(Cases);

    internal static Gen<Case> Cases { get; } =
        from asked in Gen.OneOf(KnownCases.Cases, OpenCases.Cases)
        from question in Gen.Frequency((4, Gen.Elements(AskedCase.Questions.ToArray())), (1, Gen.Elements(Question.All.ToArray())))
        from id in Gen.Elements(Texts)
        from person in Decorated(Sayable(asked.Record))
        from teacher in Gen.Elements(person.Teacher, person.Teacher, person.Teacher, TeacherStatus.NotKnown, TeacherStatus.NotATeacher)
        from postsKnown in Gen.Elements(true, true, true, false)
        from scholarship in Applications
        from trainingKnown in Gen.Elements(true, true, true, false)
        select new Case(
            id,
            question,
            asked.On,
            new(
                teacher,
                postsKnown ? person.Appointments : null,
                trainingKnown ? person.Training : null,
                person.Trn,
                person.AppointmentsComplete,
                person.TrainingComplete,
                scholarship),
            postsKnown && question.Role == Role.Senco ? asked.PostId : null,
            asked.Readings)
        {
            TrainingAbsent = !trainingKnown,
        };

    /// <summary>The record with an end or withdrawal that is not known taken for none, as absent is on the wire.</summary>
    private static StaffRecord Sayable(StaffRecord record) =>
        DateFact.Of(record)
            .Where(date => date.Value.IsUnknown && date.Path is null or { Fact: FactName.AppointmentUntil or FactName.QtlsUntil })
            .Aggregate(record, (each, date) => date.Value.IsUnknown ? date.With(each, FactDate.Never) : each);

    /// <summary>The record with the facts that decide nothing about SENCOs.</summary>
    private static Gen<StaffRecord> Decorated(StaffRecord record) =>
        from trn in Gen.Elements<Trn?>(null, new Trn("0123456"))
        from urn in Gen.Elements<string?>([null, .. Texts])
        from provider in Gen.Elements<string?>([null, .. Texts])
        from appointedBefore in Gen.Elements(0, 0, 40)
        select new StaffRecord(
            record.Teacher,
            record.Appointments.Select(post => new Appointment(
                post.Id,
                post.Role,
                new(urn ?? post.School.Urn, post.School.EstablishmentType, post.School.Country),
                post.From,
                post.Until,
                post.TeachesAtSchool,
                post.Capacity,
                post.From.IsDated && appointedBefore > 0 ? post.From.Earliest.PlusDays(-appointedBefore) : null,
                post.Continues)),
            record.Training.Select(course => new Training(
                course.Qualification,
                course.Enrolled,
                course.Started,
                course.Completed,
                course.Awarded,
                course.Withdrawn,
                course.RecognisedBody,
                course.ListedProvider,
                provider)),
            trn,
            record.AppointmentsComplete,
            record.TrainingComplete);
}
