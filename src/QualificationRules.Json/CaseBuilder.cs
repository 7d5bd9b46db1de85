using QualificationRules.Facts;
using QualificationRules.Json.Lines;
using QualificationRules.Json.Values;
using QualificationRules.Law;
using QualificationRules.Questions;

namespace QualificationRules.Json;

/// <summary>Makes a case from its line.</summary>
internal static class CaseBuilder
{
    /// <summary>The case of a line.</summary>
    /// <exception cref="WireException">Something in it cannot be a fact, or its question lacks a course.</exception>
    public static Case Build(CaseLine line)
    {
        var question = QuestionOf(line.Question, line.Course);
        var scholarship = ScholarshipOf(line.Scholarship);
        var facts = new PersonFacts();
        try
        {
            return new(line.Id, question, line.On, facts.Of(line.Person, scholarship), line.Appointment, ReadingsOf(line.Readings))
            {
                TrainingAbsent = line.Person.Training is null,
            };
        }
        catch (InvalidFactException e)
        {
            throw new WireException(e.Error.Code, e.Error.Message, facts.Pointer + e.Error.Path);
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

    /// <summary>The application of a line; null for none.</summary>
    /// <exception cref="InvalidFactException">It cannot be a fact.</exception>
    public static ScholarshipApplication? ScholarshipOf(ScholarshipLine? line) => line is null ? null : new(
        line.Cohort,
        line.WorksInEngland,
        line.WorkSetting,
        line.EstablishmentType,
        line.NurseryKind,
        line.EmploymentType,
        line.PreviouslyFunded,
        line.ReferredByReturnToTeachingAdviser);

    private static Readings ReadingsOf(ReadingsLine? line) =>
        line is null ? default : new(line.PriorService, line.Clock, line.LeapDay, line.Induction);
}
