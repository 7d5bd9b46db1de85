using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using QualificationRules.Facts;
using QualificationRules.Json;
using QualificationRules.Questions;
using QualificationRules.Testing.Records;

namespace QualificationRules.Testing.Generators;

/// <summary>Cases that the wire format can say: of facts that are known, partly known and not known at all, and of any text.</summary>
/// <remarks>Give the class to FsCheck as the source of arbitraries. <see cref="CaseWriter"/> writes every case that it makes or shrinks to, and <see cref="CaseReader"/> reads it back as an equal one.</remarks>
public static class WireCases
{
    private static readonly ImmutableArray<string> Texts = ["", "c1", "Ünï \U0001F600", "\"\\/\b\f\n\r\t\0\u0001\u001f\u007f", "\u2028\u2029\uFEFF\uFFFD", "</script>&'+"];

    private static readonly Gen<ScholarshipApplication?> AnyApplication = Gen.Frequency(
        (3, Gen.Constant<ScholarshipApplication?>(null)),
        (1, Gen.Constant<ScholarshipApplication?>(new())),
        (4, Applications.Incomplete.Select(application => (ScholarshipApplication?)application)));

    /// <summary>Cases about any question.</summary>
    public static Arbitrary<Case> Cases() => Arb.From(About([.. Question.All]), CaseShrinker.Shrink);

    /// <summary>Cases about these questions, each as often as it is named.</summary>
    public static Gen<Case> About(params IReadOnlyList<Question> questions) =>
        from asked in Gen.OneOf(KnownCases.About(questions), IncompleteCases.About(questions))
        from id in Gen.Elements<string>(Texts)
        from person in Decorated(Sayable(asked.Person))
        from teacher in Gen.Elements(person.Teacher, person.Teacher, person.Teacher, TeacherStatus.NotKnown, TeacherStatus.NotATeacher)
        from postsKnown in Gen.Elements(true, true, true, false)
        from trainingKnown in Gen.Elements(true, true, true, false)
        from scholarship in AnyApplication
        select new Case(
            id,
            asked.Question,
            asked.On,
            new(
                teacher,
                postsKnown ? person.Appointments : null,
                trainingKnown ? person.Training : null,
                person.Trn,
                person.AppointmentsComplete,
                person.TrainingComplete,
                scholarship),
            postsKnown ? asked.AppointmentId : null,
            asked.Readings)
        {
            TrainingAbsent = !trainingKnown,
        };

    /// <summary>
    /// The record as the wire format can say it: an end or a withdrawal that is not known is taken for none, and a day of appointment
    /// that is not known, or never was, for the first day in post.
    /// </summary>
    public static StaffRecord Sayable(StaffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return DateFact.Of(record).Aggregate(record, (each, date) => date switch
        {
            { Path: null or { Fact: FactName.AppointmentUntil or FactName.QtlsUntil }, Value.IsUnknown: true } => date.TryWith(each, FactDate.Never) ?? date.With(WithoutNewPosts(each), FactDate.Never),
            { Path: { Fact: FactName.AppointmentAppointedOn, Index: var index }, Value.IsDated: false } => Rebuild.Post(each, index, Rebuild.AppointedOnFirstDay),
            _ => each,
        });
    }

    /// <summary>Without an end, a row at the same school leaves no room for a new appointment.</summary>
    private static StaffRecord WithoutNewPosts(StaffRecord record) =>
        Rebuild.Record(record, appointments: record.Appointments.Select(post => post.Continues == Continuation.None ? Rebuild.WithoutContinuation(post) : post));

    /// <summary>The record with facts that decide nothing.</summary>
    private static Gen<StaffRecord> Decorated(StaffRecord record) =>
        from trn in Gen.Elements<Trn?>(null, new Trn("0123456"))
        from urn in Gen.Elements<string?>(null, null, "123456")
        from provider in Gen.Elements<string?>([null, .. Texts])
        from appointedBefore in Gen.Elements(0, 0, 40)
        select new StaffRecord(
            record.Teacher,
            record.Appointments.Select(post => new Appointment(
                post.Id,
                post.Role,
                new(urn ?? post.School.Urn, post.School.EstablishmentType, post.School.Country, post.School.OpenedOn, post.School.Predecessors),
                post.From,
                post.Until,
                post.TeachesAtSchool,
                post.Capacity,
                post.From.IsDated && appointedBefore > 0 ? post.From.Earliest.PlusDays(-appointedBefore) : Rebuild.AppointedOn(post),
                urn is null ? post.Continues : post.Continues.Id)),
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
