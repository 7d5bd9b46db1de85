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
    public const int MostEntries = 256;

    private string _parent = "";
    private int _index = -1;

    /// <summary>The case of a line.</summary>
    /// <exception cref="WireException">Something in it cannot be a fact, or the engine does not have the question.</exception>
    public Case Build(CaseLine line)
    {
        var question = QuestionOf(line.Question);
        try
        {
            return new(line.Id, question, line.On, StaffRecordOf(line.Person), line.Appointment, ReadingsOf(line.Readings))
            {
                TrainingAbsent = line.Person.Training is null,
            };
        }
        catch (InvalidFactException e)
        {
            throw new WireException(e.Error.Code, e.Error.Message, Pointer() + e.Error.Path);
        }
    }

    private static Question QuestionOf(QuestionName name)
    {
        var code = Names.Questions.NameOf(name);
        foreach (var question in Question.All)
        {
            if (string.Equals(question.Code, code, StringComparison.Ordinal))
            {
                return question;
            }
        }

        throw new WireException(ErrorCodes.QuestionNotSupported, $"{code} cannot be answered yet; those that can are {string.Join(", ", Question.All)}.", "/question");
    }

    private static Readings ReadingsOf(ReadingsLine? line) =>
        line is null ? default : new(line.PriorService, line.Clock, line.LeapDay);

    private StaffRecord StaffRecordOf(PersonLine line)
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
            line.TrainingComplete ?? true);
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
