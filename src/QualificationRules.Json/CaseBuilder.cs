using QualificationRules.Facts;
using QualificationRules.Json.Lines;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json;

/// <summary>Makes the facts of a case from its line. Remembers where it is, so that what cannot be a fact can be pointed to.</summary>
internal sealed class CaseBuilder
{
    /// <summary>The most posts, courses, or periods of QTLS of one person.</summary>
    public const int MostEntries = 64;

    private string _parent = "";
    private int _index = -1;

    /// <summary>The case of a line.</summary>
    /// <exception cref="WireException">Something in it cannot be a fact, or its question lacks a course.</exception>
    public Case Build(CaseLine line)
    {
        var question = QuestionOf(line.Question, line.Course);
        try
        {
            return new(line.Id, question, line.On, StaffRecordOf(line.Person, ScholarshipOf(line.Scholarship)), line.Appointment, ReadingsOf(line.Readings))
            {
                TrainingAbsent = line.Person.Training is null,
            };
        }
        catch (InvalidFactException e)
        {
            throw new WireException(e.Error.Code, e.Error.Message, Pointer() + e.Error.Path);
        }
    }

    private static Question QuestionOf(QuestionName name, Course? course) => name switch
    {
        QuestionName.SencoQualification => Question.SencoQualification,
        QuestionName.SencoAppointment => Question.SencoAppointment,
        QuestionName.SencoTransition => Question.SencoTransition,
        QuestionName.HeadshipQualification => Question.HeadshipQualification,
        QuestionName.CourseStart => Question.CourseStart(CourseOf(name, course)),
        QuestionName.NpqScholarship when course == Course.Nasenco =>
            throw new WireException(ErrorCodes.InvalidValue, "npq-scholarship is asked of an NPQ; allowed are NPQSENCO, NPQH.", "/course"),
        QuestionName.NpqScholarship => Question.NpqScholarship(CourseOf(name, course)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such question."),
    };

    private static Qualification CourseOf(QuestionName question, Course? course) => course switch
    {
        Course.Nasenco => Qualification.Nasenco,
        Course.NpqSenco => Qualification.NpqSenco,
        Course.Npqh => Qualification.Npqh,
        _ => throw new WireException(ErrorCodes.MissingProperty, $"The property course is required for {Names.Questions.NameOf(question)}.", "/course"),
    };

    private static ScholarshipApplication? ScholarshipOf(ScholarshipLine? line) => line is null ? null : new(
        line.Cohort,
        line.WorksInEngland,
        line.WorkSetting,
        line.EstablishmentType,
        line.NurseryKind,
        line.EmploymentType,
        line.PreviouslyFunded,
        line.ReferredByReturnToTeachingAdviser);

    private static Readings ReadingsOf(ReadingsLine? line) =>
        line is null ? default : new(line.PriorService, line.Clock, line.LeapDay);

    private StaffRecord StaffRecordOf(PersonLine line, ScholarshipApplication? scholarship)
    {
        At("/person/trn");
        var trn = line.Trn is null ? null : new Trn(line.Trn);
        var teacher = line.Teacher is null ? TeacherStatus.NotATeacher : TeacherStatusOf(line.Teacher);
        var appointments = Each("/person/appointments", line.Appointments, AppointmentOf);
        var training = Each("/person/training", line.Training, TrainingOf);
        At("/person");
        return new(
            teacher,
            appointments,
            training,
            trn,
            line.AppointmentsComplete ?? true,
            line.TrainingComplete ?? true,
            scholarship);
    }

    private TeacherStatus TeacherStatusOf(TeacherLine line) => new(
        line.QtsHeldFrom,
        line.QtsByPartialAccess ?? false,
        Each("/person/teacher/qtls", line.Qtls, static period => new QtlsMembership(period.From, period.Until)),
        line.Induction,
        line.InductionCompletedOn);

    private static Appointment AppointmentOf(AppointmentLine line) => new(
        line.Id,
        line.Role,
        new School(line.School.Urn, line.School.EstablishmentType, line.School.Country),
        line.From,
        line.Until,
        line.TeachesAtSchool,
        line.Capacity,
        line.AppointedOn.IsDated ? line.AppointedOn : null,
        line.Continues);

    private static Training TrainingOf(TrainingLine line) => new(
        line.Qualification,
        line.Enrolled,
        line.Started,
        line.Completed,
        line.Awarded,
        line.Withdrawn,
        line.RecognisedBody ?? true,
        line.ListedProvider ?? true,
        line.Provider);

    /// <summary>The facts of a list; null where there is none.</summary>
    private TFact[]? Each<TLine, TFact>(string pointer, List<TLine>? lines, Func<TLine, TFact> make)
    {
        At(pointer);
        if (lines is null)
        {
            return null;
        }

        if (lines.Count > MostEntries)
        {
            throw new WireException(ErrorCodes.TooMany, $"There are {lines.Count} entries; at most {MostEntries} are allowed.", pointer);
        }

        var facts = new TFact[lines.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            _index = i;
            facts[i] = lines[i] is { } line ? make(line) : throw WireException.NullNotAllowed(Pointer());
        }

        return facts;
    }

    private void At(string pointer) => (_parent, _index) = (pointer, -1);

    private string Pointer() => _index < 0 ? _parent : $"{_parent}/{_index}";
}
