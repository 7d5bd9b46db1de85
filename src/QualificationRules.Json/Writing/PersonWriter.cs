using System.Collections.Immutable;
using System.Text.Json;
using QualificationRules.Facts;
using QualificationRules.Json.Values;

namespace QualificationRules.Json.Writing;

/// <summary>Writes the facts of a case.</summary>
internal static class PersonWriter
{
    public static void Write(Utf8JsonWriter writer, StaffRecord person, bool trainingAbsent)
    {
        writer.WriteStartObject("person");
        WriteFacts(writer, person, trainingAbsent);
        writer.WriteEndObject();
    }

    /// <summary>Writes the properties of a person, inside an object that has been begun.</summary>
    public static void WriteFacts(Utf8JsonWriter writer, StaffRecord person, bool trainingAbsent)
    {
        FactWriter.WriteText(writer, "/person/trn", person.Trn?.Value);
        WriteTeacher(writer, person.Teacher);
        if (person.AppointmentsKnown)
        {
            WriteEach(writer, "/person/appointments", person.Appointments, WriteAppointment);
            FactWriter.WriteFlag(writer, "appointmentsComplete", person.AppointmentsComplete, whenAbsent: true);
        }

        // Absent, nothing is known of the training, which is the same record as an empty list that is not complete.
        if (!trainingAbsent || person.TrainingComplete || !person.Training.IsEmpty)
        {
            WriteEach(writer, "/person/training", person.Training, WriteTraining);
            FactWriter.WriteFlag(writer, "trainingComplete", person.TrainingComplete, whenAbsent: true);
        }
    }

    /// <summary>Writes a teacher's status by itself.</summary>
    public static void WriteTeacherValue(Utf8JsonWriter writer, TeacherStatus teacher) => WriteValue(writer, teacher, static (writer, _, teacher) => WriteTeacherFacts(writer, teacher));

    /// <summary>Writes a period of QTLS by itself.</summary>
    public static void WriteQtlsValue(Utf8JsonWriter writer, QtlsMembership period) => WriteValue(writer, period, WriteQtls);

    /// <summary>Writes a post by itself.</summary>
    public static void WriteAppointmentValue(Utf8JsonWriter writer, Appointment post) => WriteValue(writer, post, WriteAppointment);

    /// <summary>Writes a course by itself.</summary>
    public static void WriteTrainingValue(Utf8JsonWriter writer, Training course) => WriteValue(writer, course, WriteTraining);

    private static void WriteValue<T>(Utf8JsonWriter writer, T value, Action<Utf8JsonWriter, string, T> write)
    {
        writer.WriteStartObject();
        write(writer, "", value);
        writer.WriteEndObject();
    }

    private static void WriteTeacher(Utf8JsonWriter writer, TeacherStatus teacher)
    {
        if (teacher == TeacherStatus.NotKnown)
        {
            return;
        }

        writer.WriteStartObject("teacher");
        WriteTeacherFacts(writer, teacher);
        writer.WriteEndObject();
    }

    private static void WriteTeacherFacts(Utf8JsonWriter writer, TeacherStatus teacher)
    {
        FactWriter.WriteDate(writer, "/person/teacher/qtsHeldFrom", teacher.QtsHeldFrom, whenAbsent: FactDate.Unknown);
        FactWriter.WriteFlag(writer, "qtsByPartialAccess", teacher.QtsByPartialAccess, whenAbsent: false);
        if (!teacher.Qtls.IsEmpty)
        {
            WriteEach(writer, "/person/teacher/qtls", teacher.Qtls, WriteQtls);
        }

        if (teacher.Induction is { } induction)
        {
            writer.WriteString("induction", Names.Inductions.NameOf(induction));
        }

        FactWriter.WriteDate(writer, "/person/teacher/inductionCompletedOn", teacher.InductionCompletedOn, whenAbsent: FactDate.Unknown);
    }

    private static void WriteQtls(Utf8JsonWriter writer, string pointer, QtlsMembership period)
    {
        FactWriter.WriteDate(writer, $"{pointer}/from", period.From, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/until", period.Until, whenAbsent: FactDate.Never);
    }

    private static void WriteAppointment(Utf8JsonWriter writer, string pointer, Appointment post)
    {
        FactWriter.WriteText(writer, $"{pointer}/id", post.Id);
        writer.WriteString("role", Names.Of<Role>().NameOf(post.Role));
        SchoolWriter.Write(writer, $"{pointer}/school", post.School);
        FactWriter.WriteDate(writer, $"{pointer}/from", post.From, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/until", post.Until, whenAbsent: FactDate.Never);
        FactWriter.WriteFlag(writer, "teachesAtSchool", post.TeachesAtSchool, whenAbsent: null);
        if (post.Capacity != Capacity.Substantive)
        {
            writer.WriteString("capacity", Names.Of<Capacity>().NameOf(post.Capacity));
        }

        WriteAppointedOn(writer, $"{pointer}/appointedOn", post);
        WriteContinues(writer, $"{pointer}/continues", post.Continues);
    }

    private static void WriteContinues(Utf8JsonWriter writer, string pointer, Continuation continues)
    {
        if (continues == Continuation.None)
        {
            writer.WriteNull("continues");
        }
        else
        {
            FactWriter.WriteText(writer, pointer, continues.Id);
        }
    }

    private static void WriteAppointedOn(Utf8JsonWriter writer, string pointer, Appointment post)
    {
        if (post.IsAppointedOnFirstDay)
        {
            return;
        }

        if (!post.AppointedOn.IsDated)
        {
            throw NoWireForm.At(pointer, $"The wire format cannot say that it is {post.AppointedOn}: absent and null alike mean the first day in post. Give a date or an interval.");
        }

        FactWriter.WriteDate(writer, pointer, post.AppointedOn, whenAbsent: FactDate.Unknown);
    }

    private static void WriteTraining(Utf8JsonWriter writer, string pointer, Training course)
    {
        writer.WriteString("qualification", Names.Of<Qualification>().NameOf(course.Qualification));
        FactWriter.WriteDate(writer, $"{pointer}/enrolled", course.Enrolled, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/started", course.Started, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/completed", course.Completed, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/awarded", course.Awarded, whenAbsent: FactDate.Unknown);
        FactWriter.WriteDate(writer, $"{pointer}/withdrawn", course.Withdrawn, whenAbsent: FactDate.Never);
        FactWriter.WriteFlag(writer, "recognisedBody", course.RecognisedBody, whenAbsent: true);
        FactWriter.WriteFlag(writer, "listedProvider", course.ListedProvider, whenAbsent: true);
        FactWriter.WriteText(writer, $"{pointer}/provider", course.Provider);
    }

    private static void WriteEach<T>(Utf8JsonWriter writer, string pointer, ImmutableArray<T> entries, Action<Utf8JsonWriter, string, T> write)
    {
        FactWriter.CheckLength(pointer, entries.Length);
        writer.WriteStartArray(pointer[(pointer.LastIndexOf('/') + 1)..]);
        for (var i = 0; i < entries.Length; i++)
        {
            writer.WriteStartObject();
            write(writer, $"{pointer}/{i}", entries[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
